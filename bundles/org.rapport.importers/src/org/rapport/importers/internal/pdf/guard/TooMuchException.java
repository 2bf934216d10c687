// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.IOException;

/** A PDF asks for more memory or work than any interview does. */
public final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What there is too much of. */
    public enum Kind {
        /** Bytes of unpacked streams. */
        BYTES,
        /** Objects, operators, letters, reads. */
        WORK,
        /** Things in things. */
        DEPTH,
        /** Nothing; the caller cancelled the task. */
        CANCELLED
    }

    private final Kind kind;

    TooMuchException(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The stack may be deep, and says nothing. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
