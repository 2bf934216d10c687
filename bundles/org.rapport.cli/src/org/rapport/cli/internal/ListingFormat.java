// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

/** The forms of a listing: a table for people, CSV and JSON for programs. */
enum ListingFormat {
    TABLE,
    CSV,
    JSON;

    static ListingFormat of(String name) {
        for (ListingFormat format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("not a format: " + name);
    }
}
