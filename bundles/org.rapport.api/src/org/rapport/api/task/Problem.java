// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.task;

import java.util.Objects;

/**
 * A bad or doubtful place inside an input that can be read, or in a study that was checked.
 *
 * @param severity how bad
 * @param message what, and what to do
 * @param location where
 */
public record Problem(Severity severity, Message message, Location location) {

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(location);
    }

    public static Problem error(Message message, Location location) {
        return new Problem(Severity.ERROR, message, location);
    }

    public static Problem warning(Message message, Location location) {
        return new Problem(Severity.WARNING, message, location);
    }

    public static Problem note(Message message, Location location) {
        return new Problem(Severity.NOTE, message, location);
    }

    /** For people: the place, a colon, the sentence. */
    @Override
    public String toString() {
        return location.equals(Location.NOWHERE) ? message.text() : location + ": " + message.text();
    }

    /** How bad a problem is. */
    public enum Severity {
        /** Something was done that people may want to know, such as a page header left out. */
        NOTE,
        /** Something may be wrong. */
        WARNING,
        /** The input cannot be used. */
        ERROR
    }
}
