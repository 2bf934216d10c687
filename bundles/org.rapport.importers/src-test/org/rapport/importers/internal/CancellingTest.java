// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskCancelledException;

class CancellingTest {

    private static final Progress CANCELLED = new Progress() {
        @Override
        public void begin(String task, long steps) {
            // nobody listens
        }

        @Override
        public void advance(long steps) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @Test
    void endsEachImporterWhenTheCallerCancels() {
        String captions = "WEBVTT\n\n00:00.000 --> 00:01.000\nwords\n\n";
        byte[] docx = DocxFile.body("<w:p><w:r><w:t>words</w:t></w:r></w:p>".repeat(1000))
                .bytes();

        assertCancelled("a.txt", "I: words\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        assertCancelled("a.vtt", captions.getBytes(StandardCharsets.UTF_8));
        assertCancelled("a.srt", captions.getBytes(StandardCharsets.UTF_8));
        assertCancelled("a.docx", docx);
        assertCancelled("a.rtf", ("{\\rtf1 " + "words\\par ".repeat(10_000) + "}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hasAnImporterWithAnIdForEachEnding() {
        assertThat(List.of("txt", "text", "vtt", "srt", "docx", "rtf", "doc"))
                .extracting(ending ->
                        Importing.importer(ending).map(TranscriptImporter::id).orElse(""))
                .containsExactly("txt", "txt", "vtt", "srt", "docx", "rtf", "doc");
    }

    private static void assertCancelled(String name, byte[] bytes) {
        Source source = new Source(name, bytes);
        TranscriptImporter importer = Importing.importer(source.extension()).orElseThrow();
        assertThatThrownBy(() -> importer.read(source, ImportOptions.DEFAULT, CANCELLED))
                .isInstanceOf(TaskCancelledException.class);
    }
}
