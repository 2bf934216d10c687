// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

/** The tables that hold packed images. */
public enum ImageStore {
    /** What each edit did. */
    EDITS("edit_image"),
    /** How all records stood after an edit, each as the "before" of an image without "after". */
    SNAPSHOT("edit_snapshot");

    private final String table;

    ImageStore(String table) {
        this.table = table;
    }

    public String table() {
        return table;
    }
}
