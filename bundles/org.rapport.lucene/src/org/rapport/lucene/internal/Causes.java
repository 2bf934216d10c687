// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** Tells by a failure, its causes and what it suppressed, what befell an index. */
final class Causes {

    private static final List<Class<? extends Throwable>> DAMAGE = List.of(
            CorruptIndexException.class,
            IndexFormatTooOldException.class,
            IndexFormatTooNewException.class,
            EOFException.class,
            FileNotFoundException.class,
            NoSuchFileException.class);

    private Causes() {}

    /** Files are missing, cut short, altered, or written by a Lucene that this one does not understand. */
    static boolean isDamage(Throwable failure) {
        return !isClosedFile(failure) && DAMAGE.stream().anyMatch(type -> has(failure, type));
    }

    /** Lucene read something that makes no sense. It says so by a bare exception; those of the system have a cause. */
    static boolean isNonsense(IOException failure) {
        return failure.getClass() == IOException.class && failure.getCause() == null;
    }

    /** This thread was interrupted, which closes the file that it was reading. */
    static boolean isInterrupt(Throwable failure) {
        return has(failure, ClosedByInterruptException.class);
    }

    /** Another thread was interrupted while it read the same file. */
    static boolean isClosedFile(Throwable failure) {
        return has(failure, ClosedChannelException.class);
    }

    /** Also looks at what was suppressed: Lucene calls a file damaged whose end it cannot read after an interrupt. */
    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        if (failure == null || type.isInstance(failure)) {
            return failure != null;
        }
        return has(failure.getCause(), type)
                || Arrays.stream(failure.getSuppressed()).anyMatch(suppressed -> has(suppressed, type));
    }
}
