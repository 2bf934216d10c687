// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;

/**
 * Where a code stands in the tree.
 *
 * @param parent the code above it; empty at the top
 * @param after the code with the same parent that stands before it; empty if it is the first
 */
public record Place(Optional<CodeId> parent, Optional<CodeId> after) {

    public Place {
        Objects.requireNonNull(parent);
        Objects.requireNonNull(after);
    }

    /** The place of a code that is in the book. */
    public static Place of(Codebook book, CodeId id) {
        Optional<CodeId> parent = book.code(id).orElseThrow().parent();
        List<CodeId> siblings = siblings(book, parent);
        int at = siblings.indexOf(id);
        return new Place(parent, at == 0 ? Optional.empty() : Optional.of(siblings.get(at - 1)));
    }

    /** The place after all codes that stand under {@code parent}, or at the top. */
    public static Place last(Codebook book, Optional<CodeId> parent) {
        List<CodeId> siblings = siblings(book, parent);
        return new Place(
                parent, siblings.isEmpty() ? Optional.empty() : Optional.of(siblings.get(siblings.size() - 1)));
    }

    private static List<CodeId> siblings(Codebook book, Optional<CodeId> parent) {
        return parent.map(book::children).orElseGet(book::roots).stream()
                .map(Code::id)
                .toList();
    }
}
