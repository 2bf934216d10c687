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
 */
public record ImportOptions(Optional<Charset> charset, String language) {

    /** Detect the encoding; English. */
    public static final ImportOptions DEFAULT = new ImportOptions(Optional.empty(), "en");

    public ImportOptions {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(language);
    }
}
