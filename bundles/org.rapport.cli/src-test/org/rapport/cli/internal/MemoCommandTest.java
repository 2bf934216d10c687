// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Memo;
import org.rapport.testkit.Samples;

class MemoCommandTest extends CommandTesting {

    private String id() throws TaskException {
        return read(StudyReader::memos).get(0).id().toString().substring(0, 8);
    }

    @Test
    void writesMemosOnEverything() throws TaskException {
        does("memo add", "On the whole", "--type", "reflexive", "--title", "A  start");
        does("memo add", "On a talk", "--transcript", "talk");
        does("memo add", "On words", "--transcript", "talk", "--turn", "2", "--words", "honest", "--coder", "Ben");
        does("memo add", "On care", "--code", "TR-CAR");
        assertThat(rows("memo list")).hasSize(4);
        assertThat(rows("memo list", "--transcript", "talk")).hasSize(2);
        assertThat(rows("memo list", "--code", "TR-CAR")).hasSize(1);
        assertThat(rows("memo list", "--by", "Ben")).singleElement().asString().contains("passage,talk,2", ",honest,");
        assertThat(rows("memo list", "--type", "reflexive"))
                .singleElement()
                .asString()
                .contains("A start");
        assertThat(refuses("memo add", "x", "--turn", "2")).contains("one thing");
        assertThat(refuses("memo add", "x", "--code", "NONE")).contains("NONE");
    }

    @Test
    void aMemoIsOnThePassageOfACoding() throws TaskException {
        does("code", "TR-HON", "--transcript", "talk", "--turn", "2", "--words", "honest");
        String coding = rows("codings").get(0).substring(0, 8);
        does("memo add", "why", "--coding", coding);
        assertThat(rows("memo list").get(0)).contains(",honest,");
    }

    @Test
    void takesItsWordsFromAFileOrFromWhatIsTyped() throws TaskException, IOException {
        Path file = Files.writeString(folder.resolve("memo.txt"), "\uFEFFtwo\r\nlines \uD83D\uDE00\r\n");
        does("memo add", "--file", file.toString());
        assertThat(read(StudyReader::memos)).extracting(Memo::text).containsExactly("two\nlines \uD83D\uDE00");
        assertThat(typing("typed\nwords\n", "memo add")).isEqualTo(ExitCode.DONE);
        assertThat(read(StudyReader::memos)).extracting(Memo::text).contains("typed\nwords");
        assertThat(refuses("memo add", " ")).contains("needs words");
        assertThat(refuses("memo add", "--file", folder.toString())).isNotEmpty();
        Files.write(file, "Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refuses("memo add", "--file", file.toString())).contains("UTF-8");
    }

    @Test
    void changesAndRemovesAMemo() throws TaskException {
        does("memo add", "first", "--title", "T");
        does("memo edit", id(), "--text", "second", "--type", "methodological");
        run("memo show", id());
        assertThat(out()).contains("T  methodological, Ada", "On the study", "second");
        does("memo remove", id());
        assertThat(read(StudyReader::memos)).isEmpty();
        study.undo(Samples.ADA);
        assertThat(read(StudyReader::memos)).extracting(Memo::text).containsExactly("second");
        assertThat(refuses("memo remove", "beef")).contains("no memo");
    }
}
