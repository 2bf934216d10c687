// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.Optional;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.model.codebook.CodeId;

/** Ids, all of the shape of a code's. */
final class Ids {

    private Ids() {}

    /** The id under the key; a missing or impossible one is an error. */
    static Optional<String> of(Fields fields) {
        return fields.get("id").flatMap(Ids::word);
    }

    /** A word of the shape of an id; another one is an error. */
    static Optional<String> word(Item item) {
        return item.text(word -> code(word).isPresent(), CodebookMessage.BAD_ID);
    }

    /** The same, if no other item has claimed the id. */
    static Optional<String> unique(Fields fields, Claims claims) {
        return of(fields).filter(id -> claims.claim(id, fields.get("id").get()));
    }

    /** The item under its id, e.g. {@code codes/TR-GEN}; as it was if it has no id that is possible. */
    static Item placed(Item item, String folder) {
        return peek(item).map(id -> item.placed(folder + '/' + id)).orElse(item);
    }

    /** The id of the item without any report; empty if there is none that is possible. */
    static Optional<String> peek(Item item) {
        return item.child("id").flatMap(Item::rawText).flatMap(Ids::code).map(CodeId::value);
    }

    /** The word as the id of a code; empty if it cannot be one. */
    static Optional<CodeId> code(String word) {
        try {
            return Optional.of(new CodeId(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
