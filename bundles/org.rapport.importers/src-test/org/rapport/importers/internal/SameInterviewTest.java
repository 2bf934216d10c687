// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;

/** The golden Word documents, saved by LibreOffice in another format, give the same transcripts. */
class SameInterviewTest {

    private static final Path GOLDEN = Checkout.tests().resolve("golden");

    @ParameterizedTest
    @ValueSource(strings = {"same-interview", "table-time-speaker-text", "teams-document", "bold-names"})
    void isTheSameFromRtf(String name) throws IOException, TaskException {
        assertSame("rtf-" + name + ".rtf", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-interview", "table-time-speaker-text", "teams-document", "bold-names"})
    void isTheSameFromWord97(String name) throws IOException, TaskException {
        assertSame("doc-" + name + ".doc", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-interview", "table-time-speaker-text", "teams-document", "bold-names"})
    void isTheSameFromAWebPage(String name) throws IOException, TaskException {
        assertSame("html-" + name + ".html", name);
    }

    private static void assertSame(String file, String name) throws IOException, TaskException {
        Transcript found = Importing.transcript(GOLDEN.resolve(file));
        Transcript word = word(name);

        assertThat(found.text()).isEqualTo(word.text());
        assertThat(found.turns()).isEqualTo(word.turns());
        assertThat(List.of(found.marks(), found.cues())).isEqualTo(List.of(word.marks(), word.cues()));
    }

    private static Transcript word(String name) throws IOException, TaskException {
        String body = Files.readString(GOLDEN.resolve(name + ".body.xml"));
        byte[] docx = DocxFile.body(body.substring(body.indexOf("-->") + 3)).bytes();
        return Importing.read(new Source(name + ".docx", docx)).value().orElseThrow();
    }
}
