// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.text.Blackout;
import org.rapport.model.text.Span;

/**
 * The texts of a study that lost words, as they are now. By them the same texts are found in a copy where other words went:
 * two texts are the same if they differ in nothing but blocks on either side.
 */
final class ErasedTexts {

    /** So many characters that agree, and none that differs, are no chance even where transcripts have other ids. */
    private static final int ENOUGH = 50;

    private final Map<String, Erased> texts = new LinkedHashMap<>();

    private ErasedTexts() {}

    /** Those of a study, with all that its history tells of. */
    static ErasedTexts in(Database database, Progress progress) throws SQLException, TaskException {
        ErasedTexts erased = new ErasedTexts();
        Tables tables = Tables.of(database);
        Map<Long, Set<String>> transcripts = byText(new AllStates(tables).transcripts(progress));
        for (long text : database.list("SELECT number FROM text ORDER BY number", row -> row.getLong(1))) {
            progress.checkpoint();
            String content = tables.texts().text(text).value();
            if (content.codePoints().anyMatch(ErasedTexts::isBlock)) {
                erased.texts.put(
                        tables.texts().hash(text), new Erased(content, transcripts.getOrDefault(text, Set.of())));
            }
        }
        return erased;
    }

    /** The ids of the transcripts that have or had a text, by its number. */
    static Map<Long, Set<String>> byText(Set<TranscriptState> states) {
        Map<Long, Set<String>> ids = new HashMap<>();
        for (TranscriptState state : states) {
            ids.computeIfAbsent(state.text(), text -> new HashSet<>()).add(state.id());
        }
        return ids;
    }

    /**
     * Whether a text of a copy is one of these but for words that went: that of this digest or, if it lost more since, one
     * that has nothing but blocks at these places, in UTF-16 units.
     */
    boolean isAmong(String hash, List<Span> places, String text, Set<String> transcripts) {
        Collection<Erased> candidates = texts.containsKey(hash) ? List.of(texts.get(hash)) : texts.values();
        return candidates.stream()
                .anyMatch(erased -> erased.isSame(text, transcripts)
                        && Blackout.of(erased.content(), places).equals(erased.content()));
    }

    static boolean isBlock(int character) {
        return character == Blackout.BLOCK || character == Blackout.WIDE_BLOCK;
    }

    /** A text that lost words, and the transcripts that have or had it. */
    private record Erased(String content, Set<String> transcripts) {

        boolean isSame(String text, Set<String> ids) {
            int agreeing = agreeing(text);
            return agreeing >= ENOUGH || agreeing >= 0 && ids.stream().anyMatch(transcripts::contains);
        }

        /** How many characters are in both; -1 if any differ that are blocks in neither. */
        private int agreeing(String text) {
            if (text.length() != content.length()) {
                return -1;
            }
            int agreeing = 0;
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                int here = text.codePointAt(at);
                int there = content.codePointAt(at);
                if (here == there) {
                    agreeing += isBlock(here) ? 0 : 1;
                } else if (!hides(here, there) && !hides(there, here)) {
                    return -1;
                }
            }
            return agreeing;
        }

        /** Whether the first is what the second becomes when it is made unreadable. */
        private static boolean hides(int block, int character) {
            return isBlock(block)
                    && Blackout.of(Character.toString(character), List.of(new Span(0, Character.charCount(character))))
                            .equals(Character.toString(block));
        }
    }
}
