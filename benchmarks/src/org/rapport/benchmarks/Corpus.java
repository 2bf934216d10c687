// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.txt.TextImporter;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Interviews;

/**
 * Invented interviews of about 8,000 words, the same each time.
 *
 * @param count how many
 * @param interviews makes them
 */
record Corpus(int count, Interviews interviews) {

    private static final int SEED = 1;
    private static final int WORDS = 8_000;

    static Corpus of(int count) {
        return new Corpus(count, new Interviews(SEED, WORDS));
    }

    /** The words of each turn, interview by interview, as the importer of text files reads them. */
    List<List<String>> turns() throws TaskException {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Transcript transcript = new TextImporter()
                    .read(interviews.source(i), ImportOptions.DEFAULT, Progress.NONE)
                    .value()
                    .orElseThrow()
                    .transcript();
            all.add(transcript.turns().stream()
                    .map(turn -> transcript.text().slice(turn.span()))
                    .toList());
        }
        return all;
    }

    /** Writes them as text files. */
    void writeText(Path folder) throws IOException {
        interviews.write(folder, count);
    }

    /** Writes them as captions: a cue for each turn, with its speaker and time. */
    void writeCaptions(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.write(
                    folder.resolve(String.format(Locale.ROOT, "interview-%04d.vtt", i)),
                    TextFiles.vtt(interviews.lines(i)));
        }
    }
}
