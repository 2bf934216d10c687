// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Moments as ISO 8601 in UTC with nine digits of the second, so that text order is time order. */
public final class Times {

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private Times() {}

    public static String write(Instant moment) {
        return FORMAT.format(moment);
    }

    public static Instant read(String text) {
        return Instant.parse(text);
    }
}
