// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.team;

import java.util.Objects;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.TranscriptId;

/**
 * Who is to code which transcript. It tells people what to do; nothing is forbidden by it.
 *
 * @param coder who
 * @param transcript what
 */
public record Assignment(Coder coder, TranscriptId transcript) {

    public Assignment {
        Objects.requireNonNull(coder);
        Objects.requireNonNull(transcript);
    }
}
