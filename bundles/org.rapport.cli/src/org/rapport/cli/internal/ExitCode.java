// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

/** What a command's exit code says. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** Failed; nothing was changed. */
    static final int FAILED = 1;

    /** The command was called wrongly. */
    static final int USAGE = 2;

    /** Done, and every refused part is named and was left out whole. */
    static final int PARTLY = 3;

    /** Cancelled; nothing was changed. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
