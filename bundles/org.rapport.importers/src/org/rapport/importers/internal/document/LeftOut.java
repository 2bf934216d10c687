// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapport.api.task.MessageTemplate;
import org.rapport.importers.internal.report.Findings;

/** Counts what a document holds besides its running text. */
final class LeftOut {

    private final Map<MessageTemplate, Integer> counts = new LinkedHashMap<>();

    void count(MessageTemplate kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void report(Findings findings) {
        counts.forEach((kind, count) -> findings.count(count, kind));
    }
}
