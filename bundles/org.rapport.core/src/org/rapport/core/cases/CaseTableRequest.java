// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Source;

/**
 * A table of cases to be read.
 *
 * @param source the file
 * @param charset its encoding as a person named it; empty to detect it
 * @param match the name of the column with the files or titles of transcripts, as a person said it; empty to find it by
 *     its name
 * @param limits how much a packed file may hold
 */
public record CaseTableRequest(Source source, Optional<Charset> charset, Optional<String> match, ImportLimits limits) {

    public CaseTableRequest {
        Objects.requireNonNull(source);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(match);
        Objects.requireNonNull(limits);
    }

    /** Detect the encoding, and find the columns by their names. */
    public static CaseTableRequest of(Source source) {
        return new CaseTableRequest(source, Optional.empty(), Optional.empty(), ImportLimits.DEFAULT);
    }
}
