// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

/**
 * Why an edit is made.
 *
 * @param text what the person says; may be empty
 * @param waived whether an edit that needs a reason may be made without one
 */
public record Reason(String text, boolean waived) {

    /** Nothing was said. */
    public static final Reason NONE = new Reason("", false);

    /** Nothing is said, on purpose. */
    public static final Reason WAIVED = new Reason("", true);

    public Reason {
        text = text.strip();
    }

    public static Reason of(String text) {
        return new Reason(text, false);
    }

    /** Whether it serves for an edit that needs a reason. */
    public boolean suffices() {
        return waived || !text.isEmpty();
    }
}
