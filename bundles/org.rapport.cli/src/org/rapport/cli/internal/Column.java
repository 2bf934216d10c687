// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

/**
 * A column of a listing.
 *
 * @param key its name in JSON and CSV
 * @param header its name in a table
 * @param kind how it is shown
 */
record Column(String key, String header, Kind kind) {

    /** How the values of a column are shown. */
    enum Kind {
        /** Short text. */
        TEXT,
        /** Long text, cut in tables to what the terminal leaves. */
        LONG,
        /** A number, to the right. */
        NUMBER,
        /** Left out of tables: an id, or a value for programs. */
        HIDDEN
    }

    static Column text(String key, String header) {
        return new Column(key, header, Kind.TEXT);
    }

    static Column wide(String key, String header) {
        return new Column(key, header, Kind.LONG);
    }

    static Column number(String key, String header) {
        return new Column(key, header, Kind.NUMBER);
    }

    static Column hidden(String key) {
        return new Column(key, key, Kind.HIDDEN);
    }
}
