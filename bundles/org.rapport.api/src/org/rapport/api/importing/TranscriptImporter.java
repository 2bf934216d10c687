// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.importing;

import java.util.Set;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;

/**
 * Reads one file format into transcripts with speaker turns. Stateless: one importer may read many sources at once.
 *
 * <p>Duties: sources are hostile, so time and memory are bounded by the source's size, nothing outside it is opened,
 * and nothing it says is executed; labels and times are taken out of the text; line ends become {@code \n}; no other
 * character is changed; what is left out is reported as a problem; no message repeats participants' words.
 */
public interface TranscriptImporter {

    /** A short lower-case id, unique among importers, e.g. {@code vtt}. */
    String id();

    /** A few words for people, e.g. {@code WebVTT captions}. */
    String label();

    /** The file name endings it reads, in lower case without the dot. */
    Set<String> extensions();

    /**
     * Reads a source. The transcript gets a fresh id, and the source's name without ending as its title.
     *
     * @return the transcript, or errors that say in which line or place the source is not what its ending promises
     * @throws TaskException if the source cannot be read at all
     */
    Imported<ReadTranscript> read(Source source, ImportOptions options, Progress progress) throws TaskException;
}
