// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

/** How many codings: those that a person looked at one by one, and those accepted in bulk. */
record Count(int reviewed, int unreviewed) {

    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
        return new Count(reviewed + other.reviewed, unreviewed + other.unreviewed);
    }

    int all() {
        return reviewed + unreviewed;
    }
}
