// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.sqlite.SQLiteErrorCode;

/** Turns values that no program of ours wrote into a fault of the database. */
public final class Decoding {

    private Decoding() {}

    /**
     * Makes a value of what stands in the database.
     *
     * @throws SQLException that says "corrupt" if the value cannot be made
     */
    public static <T> T value(Supplier<T> maker) throws SQLException {
        try {
            return maker.get();
        } catch (IllegalArgumentException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException
                | NoSuchElementException
                | DateTimeException e) {
            throw corrupt(e);
        }
    }

    /** Without the words of the cause: they may be a participant's. */
    public static SQLException corrupt(Exception cause) {
        SQLException fault = new SQLException(
                "a value cannot be read: " + cause.getClass().getSimpleName(),
                null,
                SQLiteErrorCode.SQLITE_CORRUPT.code);
        fault.setStackTrace(cause.getStackTrace());
        return fault;
    }
}
