// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.List;
import java.util.stream.Collectors;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Evidence;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.text.Span;

/** Why a passage was suggested, in words: each rule with the words that it matched. */
final class EvidenceText {

    private EvidenceText() {}

    /** Empty for a coding by hand; words outside the passage are not shown. */
    static String of(CodedPassage row) {
        Coding coding = row.coding();
        List<Evidence> evidence = coding.evidence();
        if (evidence.isEmpty()) {
            return "";
        }
        Span passage = coding.passage().span();
        return evidence.stream().map(e -> text(e, passage, row.text())).collect(Collectors.joining("; "));
    }

    private static String text(Evidence evidence, Span passage, String text) {
        Span words = evidence.words();
        boolean shown = !words.isEmpty() && passage.contains(words) && passage.length() == text.length();
        return shown ? evidence.rule() + " → “" + words.shift(-passage.start()).in(text) + "”" : evidence.rule();
    }
}
