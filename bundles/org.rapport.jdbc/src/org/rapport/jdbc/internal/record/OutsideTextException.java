// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

/** A position that lies outside a text, or between the halves of a surrogate pair. */
public final class OutsideTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    OutsideTextException(Throwable cause) {
        super("a position outside the text, or within a character", cause);
    }
}
