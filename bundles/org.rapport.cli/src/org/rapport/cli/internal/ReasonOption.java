// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.edit.Reason;
import picocli.CommandLine.Option;

/** The option that says why something is done. */
final class ReasonOption {

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept in the history.")
    private String reason = "";

    Reason given() {
        return Reason.of(reason);
    }
}
