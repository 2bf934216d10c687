// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.example.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.model.text.Span;
import org.rapport.model.text.Turn;

/**
 * The turns of one chat, line by line. Their text is what was said, with a blank line between turns. For one thread.
 */
final class ChatTurns {

    private final Location file;
    private final StringBuilder text = new StringBuilder();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<String> speaker = Optional.empty();
    private boolean isNew = true;
    private int line;
    private int notes;

    ChatTurns(Location file) {
        this.file = file;
    }

    void add(String content) {
        line++;
        String words = content.strip();
        int bar = words.indexOf('|');
        if (words.startsWith("#")) {
            notes++;
        } else if (words.startsWith("@") && bar > 0) {
            begin(words.substring(1, bar).strip());
            say(words.substring(bar + 1).strip());
        } else {
            say(words);
        }
    }

    /** What was said, without names. */
    String text() {
        return text.toString();
    }

    List<Turn> turns() {
        return turns;
    }

    /** What people may want to know; nothing that was said is repeated. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (notes > 0) {
            all.add(Problem.note(Message.of(ChatMessage.NOTES, notes), file));
        }
        return all;
    }

    private void begin(String name) {
        if (name.isEmpty()) {
            problems.add(Problem.warning(Message.of(ChatMessage.NO_NAME), Location.line(file.file(), line)));
        }
        speaker = Optional.of(name).filter(label -> !label.isEmpty());
        isNew = true;
    }

    private void say(String words) {
        if (words.isEmpty()) {
            return;
        }
        int start = text.length();
        if (isNew) {
            start = text.append(start == 0 ? "" : "\n\n").length();
        } else {
            start = turns.remove(turns.size() - 1).span().start();
            text.append('\n');
        }
        text.append(words);
        turns.add(new Turn(turns.size() + 1, speaker, new Span(start, text.length()), Optional.empty()));
        isNew = false;
    }
}
