// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.Locale;
import org.rapport.model.study.RecordKey;

/** What people call the kinds of records. */
public final class KindWords {

    private KindWords() {}

    /** Several of the kind. */
    public static String of(RecordKey.Kind kind) {
        return switch (kind) {
            case CODEBOOK -> "codebook";
            case CASE_VALUE -> "values of cases";
            default -> kind.name().toLowerCase(Locale.ROOT) + "s";
        };
    }
}
