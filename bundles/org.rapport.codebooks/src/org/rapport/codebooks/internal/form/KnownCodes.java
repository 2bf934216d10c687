// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Shown;
import org.rapport.model.codebook.CodeId;

/** The ids of all codes of a file, gathered before anything is read, so that a name can be checked where it stands. */
final class KnownCodes {

    private final Set<String> ids = new LinkedHashSet<>();

    KnownCodes(Item book) {
        gather(book);
    }

    private void gather(Item parent) {
        for (Item code :
                parent.child("codes").filter(Item::isList).map(Item::list).orElse(List.of())) {
            Ids.peek(code).ifPresent(ids::add);
            gather(code);
        }
    }

    int size() {
        return ids.size();
    }

    /** The code that the item names; a name that no code has is an error. */
    Optional<CodeId> named(Item item) {
        return item.text().flatMap(name -> named(name, item));
    }

    private Optional<CodeId> named(String name, Item item) {
        if (!ids.contains(name)) {
            reportMissing(name, item);
            return Optional.empty();
        }
        return Ids.code(name);
    }

    /** The codes that a list names, each once. */
    List<CodeId> namedInList(List<Item> names) {
        Claims once = new Claims(CodebookMessage.DUPLICATE_VALUE);
        List<CodeId> codes = new ArrayList<>();
        for (Item name : names) {
            named(name).filter(code -> once.claim(code.value(), name)).ifPresent(codes::add);
        }
        return codes;
    }

    private void reportMissing(String name, Item item) {
        Optional<String> near = item.findings().full() ? Optional.empty() : Nearest.to(name, ids);
        if (near.isPresent()) {
            item.error(CodebookMessage.NO_SUCH_CODE_NEAR, Shown.of(name), near.get());
        } else {
            item.error(CodebookMessage.NO_SUCH_CODE, Shown.of(name));
        }
    }
}
