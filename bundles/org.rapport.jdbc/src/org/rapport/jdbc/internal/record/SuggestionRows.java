// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

/** Suggestions, and decisions on them, as rows. */
public final class SuggestionRows {

    private static final int DECISION = 4;
    private static final int TEXT = 1;

    private SuggestionRows() {}

    /** The values of the row; {@code text} is the number of the transcript's text. */
    public static Object[] write(Suggestion suggestion, long text, Offsets offsets) {
        Span span = offsets.toCodePoints(suggestion.passage().span());
        return new Object[] {
            suggestion.passage().transcript().toString(),
            text,
            (long) span.start(),
            (long) span.end(),
            suggestion.code().value(),
            suggestion.score(),
            EvidenceJson.write(suggestion.evidence(), offsets),
            suggestion.suggester(),
            suggestion.codebookVersion()
        };
    }

    public static Suggestion read(String id, Object[] row, Offsets offsets) {
        Span span = offsets.toUtf16(Math.toIntExact((Long) row[2]), Math.toIntExact((Long) row[3]));
        return new Suggestion(
                new SuggestionId(UUID.fromString(id)),
                new Passage(TranscriptId.of((String) row[0]), span),
                new CodeId((String) row[4]),
                (Double) row[5],
                EvidenceJson.read((String) row[6], offsets),
                (String) row[7],
                (String) row[8]);
    }

    /** The number of the text in a row of a suggestion. */
    public static long text(Object[] row) {
        return (Long) row[TEXT];
    }

    /** The values of the decision's row. */
    public static Object[] write(Decision decision, long text, Offsets offsets) {
        Object[] suggestion = write(decision.suggestion(), text, offsets);
        Object[] row = new Object[DECISION + suggestion.length];
        row[0] = decision.outcome().name();
        row[1] = decision.corrected().map(CodeId::value).orElse(null);
        row[2] = decision.reviewed() ? 1L : 0L;
        row[3] = Times.write(decision.at());
        System.arraycopy(suggestion, 0, row, DECISION, suggestion.length);
        return row;
    }

    public static Decision readDecision(String suggestion, String coder, Object[] row, Offsets offsets) {
        return new Decision(
                read(suggestion, Arrays.copyOfRange(row, DECISION, row.length), offsets),
                new Coder(coder),
                Decision.Outcome.valueOf((String) row[0]),
                Optional.ofNullable((String) row[1]).map(CodeId::new),
                (Long) row[2] == 1,
                Times.read((String) row[3]));
    }

    /** The number of the text in a row of a decision. */
    public static long decisionText(Object[] row) {
        return (Long) row[DECISION + TEXT];
    }
}
