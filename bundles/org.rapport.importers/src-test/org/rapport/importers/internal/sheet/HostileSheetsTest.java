// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.importers.internal.sheet.XlsxFile.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Refusals;
import org.rapport.testkit.TenSeconds;

/** Tables made to take much time or memory, or to reach out: each is read or refused with a sentence. */
class HostileSheetsTest {

    private static final String HEADER = row("Speaker", "Text");
    private static final String TURN = row("Ann", "Yes");

    @Test
    void refusesEntitiesInAnyPart() {
        String declared = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        assertThat(xlsx(XlsxFile.of(HEADER + TURN)
                        .other("xl/worksheets/sheet1.xml", declared + "<worksheet>&e;</worksheet>")))
                .contains("The part xl/worksheets/sheet1.xml declares entities");
        assertThat(xlsx(XlsxFile.of(HEADER + TURN)
                        .strings("")
                        .other("xl/sharedStrings.xml", declared + "<sst>&e;</sst>")))
                .contains("The part xl/sharedStrings.xml declares entities");
    }

    @Test
    void passesOverAMillionCellsWithoutAnythingInThem() {
        String empty = "<row>" + "<c s=\"1\"/>".repeat(1_000) + "</row>";

        assertThat(xlsx(XlsxFile.of(HEADER + empty.repeat(1_000) + TURN), new ImportLimits(256, 10_000)))
                .isEqualTo("imported");
    }

    @Test
    void aCellInTheLastRowAndColumnCostsNoMoreThanAnyOther() {
        String last = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c></row>";

        assertThat(xlsx(XlsxFile.of(HEADER + TURN + last))).isEqualTo("imported");
    }

    @Test
    void refusesMoreCellsAndMoreTextThanAnyInterviewHas() {
        ImportLimits raised = new ImportLimits(4_096, 100_000);
        String one = "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>";
        assertThat(xlsx(XlsxFile.of(HEADER + one.repeat(200_001)), raised)).contains("more than 1000000 cells");
        assertThat(xlsx(XlsxFile.of(HEADER + TURN.repeat(300_001)), raised)).contains("more than 300000 lines");

        String pointer = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>";
        String amplified = "<si><t>Ann</t></si><si><t>" + "word ".repeat(100_000) + "</t></si>";
        assertThat(xlsx(XlsxFile.of(HEADER + pointer.repeat(1_000)).strings(amplified), raised))
                .contains("more than 16 million characters");
        assertThat(xlsx(XlsxFile.of(HEADER + row("Ann", "x".repeat(1_000_001))), raised))
                .contains("A cell has more than 1000000 characters");
    }

    @Test
    void refusesBombsUntilTheLimitsAreRaised() {
        XlsxFile bomb = XlsxFile.of(HEADER + TURN + "<c s=\"11\"/>".repeat(1_000_000));
        assertThat(xlsx(bomb))
                .contains("unpacks to more than 100 times its size")
                .contains("--ratio-limit");
        assertThat(xlsx(bomb, new ImportLimits(256, 100_000))).isEqualTo("imported");
        assertThat(xlsx(bomb, new ImportLimits(4, 100_000))).contains("--unpacked-limit");
    }

    @Test
    void refusesTextsNestedDeeperThanAnyProgramWritesThem() {
        String deep = "<si>" + "<r>".repeat(2_000) + "<t>x</t>" + "</r>".repeat(2_000) + "</si>";

        assertThat(xlsx(XlsxFile.of(HEADER + TURN).strings(deep))).contains("nested more than 1000 levels deep");
    }

    @Test
    void pointersToNothingAreNothing() {
        String pointers = "<row r=\"x\"><c r=\"ZZZZ9\" t=\"s\" s=\"99\"><v>7</v></c><c t=\"s\" s=\"-1\"><v>-1</v></c>"
                + "<c t=\"s\"><v>99999999999</v></c><c s=\"99999999\"><v>1</v></c></row>";

        assertThat(xlsx(XlsxFile.of(HEADER + TURN + pointers))).isEqualTo("imported");
        assertThat(xlsx(XlsxFile.of(HEADER).other("xl/workbook.xml", "<x/>"))).contains("There are no words");
    }

    @Test
    void namesWhatTheFileReallyIs() {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0};
        assertThat(said("a.xls", old)).contains("Excel 97-2003").contains("save it as .xlsx");
        byte[] secret = Arrays.copyOf(old, 100);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, secret, 20, name.length);
        assertThat(said("a.xlsx", secret)).contains("protected by a password");
        assertThat(said("a.xlsx", "a,b\n".getBytes(StandardCharsets.UTF_8))).contains("This is no workbook.");
        assertThat(said("a.csv", XlsxFile.of(HEADER).bytes())).contains("zip archive");
        assertThat(said("a.xlsx", new byte[] {'P', 'K', 3, 4, 0})).contains("cut off or damaged");
        assertThat(xlsx(XlsxFile.of(HEADER).other("_rels/.rels", "<Relationships/>")))
                .contains("without a workbook");
    }

    @Test
    void sheetsAndColumnsBeyondCountingEndInASentence() {
        assertThat(said("a.csv", ("Speaker,Text\nAnn,x\n" + ",".repeat(600) + "\n").getBytes(StandardCharsets.UTF_8)))
                .contains("too large");
        assertThat(said("a.csv", ("Speaker,Text\n" + "\"".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8)))
                .matches("imported|a\\.csv.*\\.");
        assertThat(said("a.tsv", ("Speaker\tText\n" + "Ann\t\"x\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("imported");
    }

    private static String xlsx(XlsxFile file) {
        return xlsx(file, ImportLimits.DEFAULT);
    }

    private static String xlsx(XlsxFile file, ImportLimits limits) {
        Source source = new Source("a.xlsx", file.bytes());
        try {
            new XlsxImporter().read(source, ImportOptions.DEFAULT.withLimits(limits), Progress.NONE);
            return "imported";
        } catch (TaskException e) {
            return e.getMessage();
        }
    }

    private static String said(String name, byte[] bytes) {
        return TenSeconds.of(() -> Refusals.of(name, bytes));
    }
}
