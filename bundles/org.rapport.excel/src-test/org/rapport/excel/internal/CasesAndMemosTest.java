// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.PlacedMemo;
import org.rapport.model.text.Span;

class CasesAndMemosTest {

    @TempDir
    Path folder;

    private static FakeStudy study() {
        FakeStudy study = new FakeStudy();
        Case ody = new Case(new CaseId(FakeStudy.uuid("Ody")), "=Leader 1", "");
        study.cases.add(ody);
        attribute(study, ody, "Role", Attribute.Type.TEXT, "+head");
        attribute(study, ody, "Since", Attribute.Type.DATE, "2019-01-31");
        attribute(study, ody, "Born", Attribute.Type.DATE, "1877-05-02");
        attribute(study, ody, "Years", Attribute.Type.NUMBER, "12.5");
        study.transcript("Dock one").code("Dock one", "We heard them out", "LISTEN");
        return study;
    }

    private static void attribute(FakeStudy study, Case subject, String name, Attribute.Type type, String value) {
        AttributeId id = new AttributeId(FakeStudy.uuid(name));
        study.attributes.add(new Attribute(id, name, type, List.of()));
        study.caseValues.add(new CaseValue(subject.id(), id, value));
    }

    private static PlacedMemo memo(String name, MemoSubject subject, String words) {
        Memo memo = new Memo(
                new MemoId(FakeStudy.uuid(name)),
                subject,
                Memo.Type.REFLEXIVE,
                new Coder("Robin"),
                name,
                "=a \"thought\"\nand more",
                FakeStudy.NOON);
        Optional<Span> place = words.isEmpty() ? Optional.empty() : Optional.of(new Span(3, 3 + words.length()));
        return new PlacedMemo(memo, place.map(span -> "Dock one"), Optional.empty(), place, words);
    }

    @Test
    void eachPassageSaysWhichCaseSpeaksAndWhatIsKnownOfIt() throws Exception {
        try (XSSFWorkbook book = Exports.open(Exports.write(study(), folder))) {
            XSSFSheet sheet = book.getSheet("Passages");
            assertThat(Exports.column(sheet, "Case")).containsExactly("=Leader 1");
            assertThat(Exports.column(sheet, "Case: Role")).containsExactly("+head");
            assertThat(Exports.column(sheet, "Case: Years")).containsExactly(12.5);
            assertThat(Exports.column(sheet, "Case: Born"))
                    .as("a day before Excel's first")
                    .containsExactly("1877-05-02");
            assertThat(Exports.column(sheet, "Case: Since")).containsExactly(43_496.0);
            assertThat(Exports.column(book.getSheet("Dictionary"), "Column")).contains("Case: Years");
        }
    }

    @Test
    void memosAreASheetOfTheirOwn() throws Exception {
        FakeStudy study = study();
        study.memos.add(memo("On all", new MemoSubject.OfStudy(), ""));
        study.memos.add(memo("On a code", new MemoSubject.OfCode(new CodeId("LISTEN")), ""));
        Passage passage = new Passage(study.rows.get(0).coding().passage().transcript(), new Span(3, 8));
        study.memos.add(memo("On words", new MemoSubject.OfPassage(passage), "heard"));
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            XSSFSheet sheet = book.getSheet("Memos");
            assertThat(Exports.column(sheet, "About")).containsExactly("study", "code", "passage");
            assertThat(Exports.column(sheet, "Memo")).containsOnly("=a \"thought\"\nand more");
            assertThat(Exports.column(sheet, "Code")).containsExactly("", "Listening", "");
            assertThat(Exports.column(sheet, "Words")).containsExactly("", "", "heard");
            assertThat(Exports.column(sheet, "Start")).containsExactly("", "", 3.0);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(book.getSheetName(book.getNumberOfSheets() - 1)).isEqualTo("Dictionary");
        }
    }

    @Test
    void aStudyWithoutThemHasNoSuchColumnsAndNoSuchSheet() throws Exception {
        FakeStudy study = new FakeStudy().transcript("Dock one").code("Dock one", "We heard them out", "LISTEN");
        try (XSSFWorkbook book = Exports.open(Exports.write(study, folder))) {
            assertThat(book.getSheet("Memos")).isNull();
            assertThat(Exports.cells(book.getSheet("Passages")).get(0)).doesNotContain("Case");
        }
    }
}
