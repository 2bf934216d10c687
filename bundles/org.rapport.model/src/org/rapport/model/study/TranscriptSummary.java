// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.List;
import java.util.Objects;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.TranscriptId;

/**
 * A transcript as lists show it, without its text.
 *
 * @param id its identity
 * @param title its title
 * @param language a BCP 47 tag
 * @param source the file it came from
 * @param text the digest of its text
 * @param turns how many turns it has
 * @param words how many words its text has, counted as runs of characters that are not blank
 * @param speakers who speaks, in the order of their first turns
 */
public record TranscriptSummary(
        TranscriptId id,
        String title,
        String language,
        SourceFile source,
        Sha256 text,
        int turns,
        int words,
        List<Speaker> speakers) {

    public TranscriptSummary {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(source);
        Objects.requireNonNull(text);
        speakers = List.copyOf(speakers);
    }
}
