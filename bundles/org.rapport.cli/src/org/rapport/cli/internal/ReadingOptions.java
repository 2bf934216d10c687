// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.charset.Charset;
import java.util.Optional;
import org.rapport.api.importing.ColumnChoice;
import org.rapport.api.importing.ImportOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a file of a transcript is read. */
final class ReadingOptions {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of text files, e.g. UTF-8 or windows-1252 (default: detected).")
    private Charset encoding;

    @Option(
            names = "--columns",
            paramLabel = "COLUMNS",
            converter = ColumnChoiceConverter.class,
            description =
                    "Which columns of a table (.csv, .tsv, .xlsx) hold what, e.g. time=A,speaker=B,text=C; letters or"
                            + " numbers; text is needed, end is known too. Or guess: what Rapport takes them for is right.")
    private ColumnChoice columns = ColumnChoice.UNSAID;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    /** As they say; in the language that is the default. */
    ImportOptions chosen() {
        return ImportOptions.DEFAULT
                .withCharset(Optional.ofNullable(encoding))
                .withColumns(columns)
                .withLimits(limits.limits());
    }
}
