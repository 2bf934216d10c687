// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.core.correct.Correction;
import org.rapport.core.correct.Finding;
import org.rapport.core.correct.Settlement;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Turn;

/** Asks a person, one by one, what is to become of codings and memos whose passages are doubtful or lost. */
final class CorrectionDialogue {

    private final Session session;
    private final Correction correction;
    private final Keyboard keyboard;

    CorrectionDialogue(Session session, Correction correction) {
        this.session = session;
        this.correction = correction;
        this.keyboard = new Keyboard(session.terminal(), session.progress());
    }

    /** Adds a settlement for each finding that has none; returns whether all were answered. */
    boolean settle(List<Settlement> settlements) {
        Set<RecordKey> settled = new HashSet<>();
        settlements.forEach(settlement -> settled.add(settlement.record()));
        List<Finding> open = correction.open().stream()
                .filter(finding -> !settled.contains(finding.record()))
                .toList();
        for (int at = 0; at < open.size(); at++) {
            show(open.get(at), at + 1, open.size());
            Optional<Settlement> answer = ask(open.get(at));
            if (answer.isEmpty()) {
                return false;
            }
            settlements.add(answer.get());
        }
        return true;
    }

    private void show(Finding finding, int number, int all) {
        Terminal terminal = session.terminal();
        session.say("");
        session.say(terminal.faint(number + " of " + all
                + finding.turn().map(Turn::number).map(turn -> ", turn " + turn).orElse("")));
        session.say(terminal.bold(Columns.plain(finding.about())) + "  "
                + Columns.plain(finding.coder().name()) + "  "
                + finding.anchor().outcome().name().toLowerCase(Locale.ROOT));
        wrapped("was: " + finding.before());
        finding.after().ifPresent(words -> wrapped("now: " + words));
    }

    private void wrapped(String text) {
        Wrapping.lines(text, session.terminal().width() - 2).forEach(line -> session.say("  " + line));
    }

    /** The answer; empty to give the whole correction up. */
    private Optional<Settlement> ask(Finding finding) {
        String accept = finding.after().isPresent() ? "[a]ccept  " : "";
        while (true) {
            session.terminal().out().print(accept + "[r]emove  [w]ords WORDS where it belongs  [q]uit > ");
            session.terminal().out().flush();
            String[] line = keyboard.line().orElse("q").strip().split("\\s+", 2);
            switch (line[0].toLowerCase(Locale.ROOT)) {
                case "a", "accept" -> {
                    if (finding.after().isPresent()) {
                        return Optional.of(Settlement.accept(finding));
                    }
                    session.say("There is no place to accept. Type r, w WORDS or q, and Enter.");
                }
                case "r", "remove" -> {
                    return Optional.of(Settlement.remove(finding));
                }
                case "w", "words" -> {
                    Optional<Settlement> pointed = pointed(finding, line.length > 1 ? line[1] : "");
                    if (pointed.isPresent()) {
                        return pointed;
                    }
                }
                case "q", "quit" -> {
                    return Optional.empty();
                }
                default -> session.say("Type " + (accept.isEmpty() ? "" : "a, ") + "r, w WORDS or q, and Enter.");
            }
        }
    }

    private Optional<Settlement> pointed(Finding finding, String words) {
        try {
            return Optional.of(new Settlement(finding.record(), Optional.of(correction.find(words))));
        } catch (TaskException e) {
            session.warn(e.what().text());
            return Optional.empty();
        }
    }
}
