// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import org.rapport.api.task.Message;

/** An indicator's pattern cannot be compiled; {@link #what} says why, to a person. */
public final class PatternFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    PatternFault(PatternMessage template, Object... arguments) {
        this(Message.of(template, arguments));
    }

    private PatternFault(Message what) {
        super(what.text());
        this.what = what;
    }

    public Message what() {
        return what;
    }
}
