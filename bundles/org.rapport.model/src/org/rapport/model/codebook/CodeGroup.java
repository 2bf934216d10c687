// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

import java.util.List;
import java.util.Objects;

/**
 * A named set of codes that cuts across the tree.
 *
 * @param id its identity, unique among the groups of its codebook
 * @param label its name
 * @param about what the codes have in common; may be empty
 * @param codes the members, in order
 */
public record CodeGroup(String id, String label, String about, List<CodeId> codes) {

    public CodeGroup {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(about);
        codes = List.copyOf(codes);
    }
}
