// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.coding;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.rapport.model.codebook.CodeId;

/**
 * The identity of a suggestion. The same suggester proposing the same code for the same passage makes the same id in
 * every run and on every machine, so that what was decided once is known again.
 */
public record SuggestionId(UUID value) {

    public SuggestionId {
        Objects.requireNonNull(value);
    }

    public static SuggestionId of(Passage passage, CodeId code, String suggester) {
        String name = passage.transcript() + "|" + passage.span().start() + "|"
                + passage.span().end() + "|" + code + "|" + suggester;
        return new SuggestionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
