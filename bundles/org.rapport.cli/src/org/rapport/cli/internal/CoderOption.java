// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.model.coding.Coder;
import picocli.CommandLine.Option;

/** The option that says who works. */
final class CoderOption {

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who does this (default: the variable RAPPORT_CODER, else your user name).")
    private Coder coder;

    Coder or(Coder user) {
        return coder == null ? user : coder;
    }
}
