// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.study.EditId;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.TranscriptId;

/**
 * What an index holds, at one moment.
 *
 * @param head the last edit of the study that it contains; empty for a new or emptied index and one of another version
 * @param turns the {@link TurnsDigest} of the turns of each transcript
 */
public record IndexContents(Optional<EditId> head, Map<TranscriptId, Sha256> turns) {

    public IndexContents {
        Objects.requireNonNull(head);
        turns = Map.copyOf(turns);
    }
}
