// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.importing.ImportLimits;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much a packed file may hold: raised by a person who trusts a large one. */
final class LimitOptions {

    @Option(
            names = "--unpacked-limit",
            paramLabel = "MIB",
            description = "How many MiB a packed document may have when unpacked (default: 256).")
    private int megabytes = ImportLimits.DEFAULT.megabytes();

    @Option(
            names = "--ratio-limit",
            paramLabel = "TIMES",
            description = "How many times its packed size a part of it may become (default: 100).")
    private int ratio = ImportLimits.DEFAULT.ratio();

    ImportLimits limits() {
        if (megabytes < 1 || ratio < 1) {
            throw new TypeConversionException("the limits are whole numbers from 1 on");
        }
        return new ImportLimits(megabytes, ratio);
    }
}
