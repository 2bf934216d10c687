// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Passage;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;

/** Takes words out of codings. What is left keeps no blanks at its ends, and nothing that is only blanks or punctuation. */
final class Cut {

    private final EditSession session;
    private final Passage part;
    private final Transcript transcript;

    Cut(EditSession session, Passage part) throws TaskException {
        this.session = session;
        this.part = part;
        this.transcript = new Known(session).transcript(part.transcript());
        if (part.span().isEmpty() || part.span().end() > transcript.text().length()) {
            throw EditMessage.OUTSIDE.refuse();
        }
    }

    void from(List<Coding> codings) throws TaskException {
        boolean found = false;
        for (Coding coding : codings) {
            if (coding.passage().transcript().equals(part.transcript())
                    && coding.passage().span().overlaps(part.span())) {
                found = true;
                from(coding);
            }
        }
        if (!found) {
            throw EditMessage.NOT_A_PART.refuse();
        }
    }

    /** The first piece stays the same coding, a second one is new. */
    private void from(Coding coding) throws TaskException {
        List<Span> pieces = pieces(coding.passage().span());
        if (pieces.isEmpty()) {
            session.remove(coding.id());
        }
        for (int i = 0; i < pieces.size(); i++) {
            Coding piece = coding.of(new Passage(part.transcript(), pieces.get(i)));
            session.put(i == 0 ? piece : piece.withId(CodingId.random()));
        }
    }

    private List<Span> pieces(Span whole) {
        List<Span> pieces = new ArrayList<>();
        if (whole.start() < part.span().start()) {
            addWords(whole.start(), part.span().start(), pieces);
        }
        if (part.span().end() < whole.end()) {
            addWords(part.span().end(), whole.end(), pieces);
        }
        return pieces;
    }

    private void addWords(int from, int to, List<Span> pieces) {
        String text = transcript.text().value();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            pieces.add(new Span(start, end));
        }
    }
}
