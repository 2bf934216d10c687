// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Span;

/**
 * What a person said is to become of a coding or memo whose passage is doubtful or lost.
 *
 * @param record the coding or memo
 * @param place where it is to stand in the corrected text; empty to remove it
 */
public record Settlement(RecordKey record, Optional<Span> place) {

    public Settlement {
        Objects.requireNonNull(record);
        Objects.requireNonNull(place);
    }

    /** It is to stand where the finding proposes. */
    public static Settlement accept(Finding finding) {
        return new Settlement(
                finding.record(), Optional.of(finding.anchor().after().orElseThrow()));
    }

    public static Settlement remove(Finding finding) {
        return new Settlement(finding.record(), Optional.empty());
    }
}
