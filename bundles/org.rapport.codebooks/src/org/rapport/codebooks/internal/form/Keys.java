// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.List;
import java.util.stream.Stream;

/** The keys that a mapping must have, and all that it may have. */
record Keys(List<String> required, List<String> known) {

    static Keys required(String... keys) {
        return new Keys(List.of(keys), List.of(keys));
    }

    static Keys optional(String... keys) {
        return new Keys(List.of(), List.of(keys));
    }

    Keys or(String... keys) {
        return new Keys(required, Stream.concat(known.stream(), Stream.of(keys)).toList());
    }
}
