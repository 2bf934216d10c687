// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.importing;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person said about the files to import.
 *
 * @param charset the encoding of text files; empty to detect it
 * @param language a BCP 47 tag for the transcripts
 * @param columns which columns of a table hold what
 * @param limits how much packed documents may hold
 */
public record ImportOptions(Optional<Charset> charset, String language, ColumnChoice columns, ImportLimits limits) {

    /** Detect the encoding; English; columns unsaid; the usual limits. */
    public static final ImportOptions DEFAULT =
            new ImportOptions(Optional.empty(), "en", ColumnChoice.UNSAID, ImportLimits.DEFAULT);

    public ImportOptions {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(language);
        Objects.requireNonNull(columns);
        Objects.requireNonNull(limits);
    }

    public ImportOptions withCharset(Optional<Charset> newCharset) {
        return new ImportOptions(newCharset, language, columns, limits);
    }

    public ImportOptions withLanguage(String newLanguage) {
        return new ImportOptions(charset, newLanguage, columns, limits);
    }

    public ImportOptions withColumns(ColumnChoice newColumns) {
        return new ImportOptions(charset, language, newColumns, limits);
    }

    public ImportOptions withLimits(ImportLimits newLimits) {
        return new ImportOptions(charset, language, columns, newLimits);
    }
}
