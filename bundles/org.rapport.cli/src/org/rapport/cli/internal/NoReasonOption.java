// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.edit.Reason;
import picocli.CommandLine.Option;

/** The option that lets a definition change without a reason. */
final class NoReasonOption {

    @Option(names = "--no-reason", description = "Change a definition without saying why.")
    private boolean noReason;

    Reason or(ReasonOption reason) {
        return noReason && !reason.given().suffices() ? Reason.WAIVED : reason.given();
    }
}
