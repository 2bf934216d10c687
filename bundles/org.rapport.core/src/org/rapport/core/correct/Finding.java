// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Turn;

/**
 * What becomes of one coding, or of one memo on a passage, when its transcript is corrected.
 *
 * @param record the coding or memo
 * @param about the code of the coding, or the title of the memo
 * @param coder whose it is
 * @param anchor what becomes of its passage
 * @param turn the turn of the corrected transcript in which it stands or may stand; of the old one, if it is lost
 * @param before the words it stood on
 * @param after the words it stands on now, or may stand on; empty exactly if it is lost
 */
public record Finding(
        RecordKey record,
        String about,
        Coder coder,
        Anchor anchor,
        Optional<Turn> turn,
        String before,
        Optional<String> after) {

    public Finding {
        Objects.requireNonNull(record);
        Objects.requireNonNull(about);
        Objects.requireNonNull(coder);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(turn);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
