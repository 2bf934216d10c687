// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.EnumMap;
import java.util.Map;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/** Counts what a document holds besides its running text. */
final class LeftOut {

    private final Map<ImportMessage, Integer> counts = new EnumMap<>(ImportMessage.class);

    void count(ImportMessage kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void report(Findings findings) {
        counts.forEach((kind, count) -> findings.count(count, kind));
    }
}
