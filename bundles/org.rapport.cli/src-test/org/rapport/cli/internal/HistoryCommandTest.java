// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.Edit;
import org.rapport.testkit.Samples;

class HistoryCommandTest extends CommandTesting {

    private final Coding coding = Samples.coding(talk, "honest", Samples.HONESTY, Samples.ADA);

    private Edit code() throws TaskException {
        try (EditSession edit = study.edit(Samples.ADA, "Code a passage", "it fits")) {
            edit.put(coding);
            return edit.commit();
        }
    }

    private static String id(Edit edit) {
        return edit.id().toString().substring(0, 8);
    }

    private void redefine() throws TaskException {
        Codebook book = Samples.codebook();
        List<Code> codes = book.codes().stream()
                .map(code -> code.id().equals(Samples.HONESTY)
                        ? new Code(
                                code.id(),
                                code.parent(),
                                true,
                                code.label(),
                                "says what is true",
                                code.definition(),
                                code.include(),
                                code.exclude(),
                                code.examples(),
                                code.indicators(),
                                code.colour(),
                                code.sources())
                        : code)
                .toList();
        try (EditSession edit = study.edit(Samples.BEN, "Define honesty anew", "too wide")) {
            edit.put(new Codebook(book.about(), codes, book.facets(), book.groups()));
            edit.commit();
        }
    }

    @Test
    void tellsWhoDidWhatAndWhyAndWhatIsUndone() throws TaskException {
        Edit made = code();
        study.undo(Samples.ADA);
        run("history");
        List<String> lines = out().lines().toList();
        assertThat(lines.get(0)).matches("Edit +When +Who +Records +What +Why");
        assertThat(lines.get(1)).contains("Ada", "Undo: Code a passage");
        assertThat(lines.get(2)).startsWith(id(made)).contains("(undone) Code a passage", "it fits");
        assertThat(rows("history").get(1))
                .startsWith(made.id() + "," + made.at())
                .contains(",do,1,Code a passage,it fits,yes,");
    }

    @Test
    void tellsOnlyWhatIsAskedFor() throws TaskException {
        code();
        redefine();
        assertThat(rows("history")).hasSize(3);
        assertThat(rows("history", "--coder", "Ben")).hasSize(1);
        assertThat(rows("history", "--code", "TR-HON")).hasSize(3);
        assertThat(rows("history", "--code", "TR-CAR")).hasSize(1);
        assertThat(rows("history", "--transcript", "talk")).hasSize(2);
        assertThat(rows("history", "--limit", "2")).hasSize(2);
    }

    @Test
    void tellsWhatOneEditDidToEachRecord() throws TaskException {
        Edit made = code();
        assertThat(run("history show", id(made))).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Code a passage", "Ada, ", "1 record", "Why: it fits");
        assertThat(out()).contains("+ coding TR-HON Honesty in \"talk\", 25\u201331: \u201chonest\u201d (Ada)");
        try (EditSession edit = study.edit(Samples.ADA, "Look", "")) {
            edit.put(coding.lookedAt());
            made = edit.commit();
        }
        run("history show", id(made));
        assertThat(out()).contains("~ coding TR-HON", "    reviewed: \u201c0\u201d \u2192 \u201c1\u201d");
        assertThat(refuses("history show", "ffff")).contains("no edit \"ffff\"");
    }

    @Test
    void takesBackOneEditByItsIdAndSeveralByTheirNumber() throws TaskException {
        Edit made = code();
        redefine();
        does("undo", id(made).substring(0, 6), "--coder", "Ben");
        assertThat(out()).contains("Taken back: Code a passage");
        assertThat(refuses("undo", id(made))).contains("cannot be undone");
        study.redo(Samples.BEN);
        assertThat(run("undo", "--steps", "2")).isEqualTo(ExitCode.FAILED);
        assertThat(out()).contains("Taken back: Code a passage");
        assertThat(err()).contains("Define honesty anew", "Ben");
    }

    @Test
    void listsCodingsUnderAnEarlierDefinitionWithTheDefinitionThenAndNow() throws TaskException {
        code();
        assertThat(rows("codings", "--earlier-definition")).isEmpty();
        redefine();
        run("codings", "--code", "TR-HON", "--earlier-definition");
        assertThat(out())
                .contains("Redefined by Ben", "Define honesty anew", "Why: too wide")
                .contains("then: says what is so", "now:  says what is true")
                .contains("1 coding of this code not touched since")
                .contains("honest");
        assertThat(rows("codings", "--earlier-definition").get(0)).startsWith(coding.id() + ",talk");
        assertThat(rows("codings", "--code", "TR-CAR", "--earlier-definition")).isEmpty();
    }
}
