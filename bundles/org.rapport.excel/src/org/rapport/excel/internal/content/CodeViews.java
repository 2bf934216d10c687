// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;

/** The codes of a study: those of its codebook in reading order, and any other that was used. */
final class CodeViews {

    private final Map<CodeId, CodeView> inBook = new LinkedHashMap<>();
    private final Map<CodeId, CodeView> others = new HashMap<>();
    private final int levels;

    CodeViews(Optional<Codebook> codebook) {
        codebook.ifPresent(this::addAll);
        levels = inBook.values().stream()
                .mapToInt(view -> view.levels().size())
                .max()
                .orElse(1);
    }

    private void addAll(Codebook codebook) {
        for (Code code : codebook.codes()) {
            List<String> path = new ArrayList<>();
            code.parent().map(inBook::get).ifPresent(parent -> path.addAll(parent.levels()));
            path.add(label(code));
            inBook.put(
                    code.id(),
                    new CodeView(
                            code.id(), label(code), List.copyOf(path), codebook.colour(code.id()), Optional.of(code)));
        }
    }

    private static String label(Code code) {
        return code.label().isBlank() ? code.id().value() : code.label();
    }

    CodeView of(CodeId id) {
        CodeView known = inBook.get(id);
        return known != null ? known : others.computeIfAbsent(id, CodeView::unknown);
    }

    /** In reading order. */
    List<CodeView> all() {
        return List.copyOf(inBook.values());
    }

    boolean contains(CodeId id) {
        return inBook.containsKey(id);
    }

    /** How many levels the tree has, at least 1. */
    int levels() {
        return levels;
    }
}
