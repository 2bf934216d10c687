// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf;

import java.io.IOException;

/**
 * Runs steps that make PDFBox read objects. It does so whenever an object is asked for, and on damaged files it throws
 * exceptions that it does not declare (of casts, indexes, numbers); all of them mean that the file is damaged.
 */
final class DamagedParts {

    /** A step that reads objects. */
    interface Step<T> {
        T run() throws IOException;
    }

    private DamagedParts() {}

    /** The result of the step; an {@link IOException} without a cause, which could repeat words, if it is damaged. */
    static <T> T read(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (RuntimeException e) {
            throw new IOException("damaged: " + e.getClass().getSimpleName());
        }
    }
}
