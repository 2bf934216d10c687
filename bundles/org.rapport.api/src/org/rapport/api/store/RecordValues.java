// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a record says, by field, in a form that every copy of a study shares: strings, longs and doubles. Fields are
 * named as the columns that docs/study-file.md describes; texts and sources are named by their SHA-256; each facet of a
 * coding is a field of its own, {@code facets.valence}. What is not said is left out.
 *
 * @param fields the values, in the order of their names
 */
public record RecordValues(Map<String, Object> fields) {

    public RecordValues {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public Optional<Object> get(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The value of a field that holds words; empty if nothing is said. */
    public String text(String field) {
        return get(field).map(Object::toString).orElse("");
    }

    /** The same record with another value in one field; an empty value leaves the field out. */
    public RecordValues with(String field, Optional<?> value) {
        Map<String, Object> changed = new TreeMap<>(fields);
        changed.remove(field);
        value.ifPresent(there -> changed.put(field, there));
        return new RecordValues(changed);
    }
}
