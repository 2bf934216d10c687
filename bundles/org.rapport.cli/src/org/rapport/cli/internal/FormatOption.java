// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import picocli.CommandLine.Option;

/** The option that says in which form a listing is printed. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "table (for people), csv or json (for programs).")
    private ListingFormat format = ListingFormat.TABLE;

    ListingFormat format() {
        return format;
    }
}
