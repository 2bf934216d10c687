// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

/** What a number without colons means in a column of times. */
enum BareNumbers {
    /** No time. */
    NONE,
    SECONDS,
    MILLISECONDS
}
