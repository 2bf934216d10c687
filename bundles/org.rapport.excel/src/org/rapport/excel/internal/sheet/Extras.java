// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns behind a table's own, made when a row first needs one: continued texts, and facets nobody defined. */
final class Extras {

    private final int first;
    private final Headers headers;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Extra> made = new ArrayList<>();

    /** One such column. */
    record Extra(String header, String about) {}

    Extras(int first, Headers headers) {
        this.first = first;
        this.headers = headers;
    }

    /** The number of the column with that name, counted from 0. */
    int column(String name, String about) {
        return columns.computeIfAbsent(name, key -> {
            made.add(new Extra(headers.unique(name), about));
            return first + made.size() - 1;
        });
    }

    List<Extra> made() {
        return made;
    }
}
