// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.List;
import java.util.Optional;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Colour;

/**
 * A code as rows show it.
 *
 * @param id its identity
 * @param label its name; its id where it has none
 * @param levels the names from the top of the tree down to the code
 * @param colour its colour, or that of the nearest code above
 * @param code what the codebook says; empty for a code that the codebook does not have
 */
record CodeView(CodeId id, String label, List<String> levels, Optional<Colour> colour, Optional<Code> code) {

    /** A code that was used and is not in the codebook. */
    static CodeView unknown(CodeId id) {
        return new CodeView(id, id.value(), List.of(id.value()), Optional.empty(), Optional.empty());
    }

    String path() {
        return String.join(" > ", levels);
    }

    /** How deep it stands in the tree: 0 at the top. */
    int depth() {
        return levels.size() - 1;
    }

    boolean isCategory() {
        return code.filter(c -> !c.codable()).isPresent();
    }
}
