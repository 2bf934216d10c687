// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.jdbc.internal.sql.Placeholders;
import org.rapport.model.study.CodingQuery;

/** A query for codings as a condition in SQL, with the values it asks for. */
final class CodingFilter {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** For the table coding under the alias {@code c}. */
    CodingFilter(CodingQuery query) {
        in("c.transcript", query.transcripts());
        in("c.code", query.codes());
        in("c.coder", query.coders());
        query.reviewed().ifPresent(reviewed -> {
            conditions.add("c.reviewed = ?");
            values.add(reviewed ? 1 : 0);
        });
    }

    private void in(String column, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            conditions.add(column + " IN " + Placeholders.tuple(wanted.size()));
            wanted.forEach(value -> values.add(value.toString()));
        }
    }

    /** Further conditions for a WHERE clause; empty for every coding. */
    String and() {
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    Object[] values() {
        return values.toArray();
    }
}
