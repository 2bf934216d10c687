// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.importing.ImportLimits;
import picocli.CommandLine.Option;

/** How much a packed file may hold: raised by a person who trusts a large one. */
final class LimitOptions {

    @Option(
            names = "--unpacked-limit",
            paramLabel = "MB",
            converter = LimitConverter.class,
            description =
                    "How many MiB a packed document (Word, OpenDocument, EPUB, Excel) may unpack to (default: 256).")
    private int megabytes = ImportLimits.DEFAULT.megabytes();

    @Option(
            names = "--ratio-limit",
            paramLabel = "N",
            converter = LimitConverter.class,
            description = "How many times its packed size a large part of one may become (default: 100).")
    private int ratio = ImportLimits.DEFAULT.ratio();

    ImportLimits limits() {
        return new ImportLimits(megabytes, ratio);
    }
}
