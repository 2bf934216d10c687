// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.Set;
import org.rapport.model.codebook.Code;
import org.rapport.model.coding.CodingId;

/**
 * The last change in effect of what a code means, and the codings that nobody looked at since.
 *
 * @param edit who changed it, when and why
 * @param before the code as it was defined until then
 * @param after the code as this edit defined it
 * @param codedBefore the codings of the code whose last edit is older; one that only moved with a corrected text is too
 */
public record DefinitionChange(Edit edit, Code before, Code after, Set<CodingId> codedBefore) {

    public DefinitionChange {
        Objects.requireNonNull(edit);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        codedBefore = Set.copyOf(codedBefore);
    }
}
