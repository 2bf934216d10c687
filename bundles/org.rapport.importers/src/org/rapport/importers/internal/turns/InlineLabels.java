// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Label.Form;
import org.rapport.model.text.Mark;
import org.rapport.model.text.Span;

/**
 * Cuts lines before labels in their middle: where a sentence has ended, a name, a colon and a blank follow. Either the
 * file is a text without paragraphs, which has at least four such labels and twice as many as lines; or the name is
 * that of a speaker who has two labels at line starts, is longer than a letter, and another one speaks.
 */
final class InlineLabels {

    private static final int FEWEST = 4;
    private static final int MOST_TRIES = 3;

    private final Findings findings;

    InlineLabels(Findings findings) {
        this.findings = findings;
    }

    /** Cuts a text without paragraphs; other lines come back as they are. */
    List<Piece> cutText(List<Piece> pieces) {
        Map<String, Integer> counts = new HashMap<>();
        long lines = 0;
        for (Piece piece : pieces) {
            lines += piece.continues() ? 0 : 1;
            if (TurnStructure.looksForLabel(piece)) {
                int start = Blanks.skip(piece.text(), 0);
                LabelScanner.scan(piece.text(), start, 0, false)
                        .filter(label -> label.form() == Form.COLON)
                        .ifPresent(label -> counts.merge(label.name(), 1, Integer::sum));
                starts(piece.text(), LabelShape::fits)
                        .forEach(at -> counts.merge(nameAt(piece.text(), at), 1, Integer::sum));
            }
        }
        counts.values().removeIf(count -> count < 2);
        List<Piece> cut = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            cut.addAll(TurnStructure.looksForLabel(piece) ? cut(piece, counts::containsKey) : List.of(piece));
        }
        int labels = cut.size() - pieces.size();
        if (counts.size() < 2 || labels < FEWEST || labels < 2 * lines) {
            return pieces;
        }
        findings.note(TurnMessage.NO_PARAGRAPHS, labels);
        return cut;
    }

    /** Cuts before labels of known speakers. */
    List<Piece> cutKnown(List<Piece> pieces, List<Head> heads, SpeakerEvidence evidence) {
        Set<String> names = new HashSet<>(evidence.repeatedNames());
        names.removeIf(name -> name.length() < 2);
        SpeakerChange change = new SpeakerChange(names);
        List<Piece> all = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (evidence.accepts(i)) {
                change.current = heads.get(i).label().map(Label::name).orElse("");
            }
            List<Piece> parts =
                    names.isEmpty() || !TurnStructure.looksForLabel(piece) ? List.of(piece) : cut(piece, change);
            all.addAll(parts);
            for (int part = 1; part < parts.size(); part++) {
                findings.noteAt(piece.place(), TurnMessage.LABEL_INSIDE);
            }
        }
        return all;
    }

    /** Accepts the name of a known speaker who is not the one that speaks, and who speaks from then on. */
    private static final class SpeakerChange implements Predicate<String> {

        private final Set<String> names;
        private String current = "";

        SpeakerChange(Set<String> names) {
            this.names = names;
        }

        @Override
        public boolean test(String name) {
            boolean changes = names.contains(name) && !name.equals(current);
            current = changes ? name : current;
            return changes;
        }
    }

    private static List<Piece> cut(Piece piece, Predicate<String> names) {
        List<Integer> starts = starts(piece.text(), names);
        if (starts.isEmpty()) {
            return List.of(piece);
        }
        MarkCutter cutter = new MarkCutter(piece.marks());
        List<Piece> parts = new ArrayList<>(starts.size() + 1);
        int from = 0;
        for (int i = 0; i <= starts.size(); i++) {
            int to = i < starts.size() ? starts.get(i) : piece.text().length();
            parts.add(part(piece, new Span(from, to), cutter));
            from = to;
        }
        return parts;
    }

    private static Piece part(Piece piece, Span span, MarkCutter cutter) {
        List<Mark> marks = cutter.cut(span, -span.start());
        boolean first = span.start() == 0;
        int bold = Math.max(0, Math.min(piece.bold(), span.end()) - span.start());
        return new Piece(
                span.in(piece.text()),
                marks,
                bold,
                piece.place(),
                first ? piece.time() : Optional.empty(),
                first ? piece.voice() : Voice.OPEN,
                first && piece.continues());
    }

    /** Where in the line a label of such a name begins, in ascending order. */
    private static List<Integer> starts(String text, Predicate<String> names) {
        List<Integer> starts = new ArrayList<>(0);
        for (int at = nextColon(text, 0); at < text.length(); at = nextColon(text, at + 1)) {
            int start = start(text, at, names);
            if (start > 0) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static int nextColon(String text, int from) {
        int at = from;
        while (at < text.length() && !isColon(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int start(String text, int colon, Predicate<String> names) {
        boolean blank = colon + 1 < text.length() && Blanks.isBlank(text.charAt(colon + 1));
        if (!blank && text.charAt(colon) == ':' || Blanks.onlyBlanks(text, colon + 1)) {
            return -1;
        }
        int least = Math.max(1, colon - LabelShape.LONGEST);
        int tries = 0;
        for (int at = colon - 1; at >= least && tries < MOST_TRIES && !isColon(text.charAt(at)); at--) {
            if (mayBegin(text, at, colon)) {
                tries++;
                if (names.test(text.substring(at, colon))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '\uff1a';
    }

    /** Whether a name may begin there: with a letter, after a sentence and a blank, or in scripts without blanks. */
    private static boolean mayBegin(String text, int at, int colon) {
        return Character.isLetter(text.charAt(at))
                && (Blanks.isBlank(text.charAt(at - 1)) || text.charAt(colon) == '\uff1a')
                && Sentences.endBefore(text, at);
    }

    private static String nameAt(String text, int at) {
        return text.substring(at, nextColon(text, at));
    }
}
