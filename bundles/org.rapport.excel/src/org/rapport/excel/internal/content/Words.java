// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.List;
import java.util.stream.Collectors;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.coding.Origin;
import org.rapport.model.study.Speaker;

/** The words by which the workbook calls the values of the model. */
final class Words {

    private Words() {}

    static String origin(Origin origin) {
        return switch (origin) {
            case MANUAL -> "manual";
            case IN_VIVO -> "in vivo";
            case SEARCH -> "search";
            case RULE -> "rule";
            case LEARNED -> "learned";
        };
    }

    static String example(Example example) {
        String kind =
                switch (example.kind()) {
                    case TYPICAL -> "Typical";
                    case ATYPICAL -> "Atypical";
                    case CLOSE_BUT_NO ->
                        example.codeInstead()
                                .map(code -> "Close but no, use " + code)
                                .orElse("Close but no");
                };
        String note = example.note().isBlank() ? "" : " (" + example.note() + ")";
        return kind + ": " + example.text() + note;
    }

    static String indicator(Indicator indicator) {
        String kind =
                switch (indicator.kind()) {
                    case LEMMA -> "lemma";
                    case PHRASE -> "phrase";
                    case TOKENSREGEX -> "TokensRegex";
                    case SEMGREX -> "Semgrex";
                };
        return kind + ": " + indicator.pattern();
    }

    /** The speakers of a transcript, one in a line, each with the role and whether that was guessed. */
    static String speakers(List<Speaker> speakers) {
        return speakers.stream().map(Words::speaker).collect(Collectors.joining("\n"));
    }

    private static String speaker(Speaker speaker) {
        String guessed = speaker.origin() == Speaker.RoleOrigin.GUESSED ? ", guessed" : "";
        return speaker.name() + " (" + speaker.role().map(role -> role.name()).orElse("role unknown") + guessed + ")";
    }
}
