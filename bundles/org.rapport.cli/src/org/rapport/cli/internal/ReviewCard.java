// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.core.autocode.ReviewItem;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;

/** Prints a suggestion with its context, its evidence, and when not to use the code. */
final class ReviewCard {

    private static final int CONTEXT = 200;

    private final Session session;
    private final Codebook codebook;

    ReviewCard(Session session, Codebook codebook) {
        this.session = session;
        this.codebook = codebook;
    }

    void print(ReviewItem item, int number, int all) {
        Terminal terminal = session.terminal();
        Code code = codebook.code(item.code()).orElseThrow();
        session.say("");
        session.say(terminal.faint(number + " of " + all + "  "
                + Columns.plain(item.transcript().title())
                + item.turn()
                        .map(turn -> ", turn " + turn.number() + ", "
                                + Columns.plain(turn.speaker().orElse("nobody")))
                        .orElse("")));
        passage(item);
        session.say(terminal.bold(code.id() + "  " + code.label()) + "  " + code.shortDefinition()
                + (item.coding().isPresent() ? terminal.faint("  (accepted in bulk)") : ""));
        item.evidence()
                .forEach(evidence -> session.say("  because of " + evidence.rule() + " → “"
                        + Columns.plain(item.transcript().text().slice(evidence.words())) + "”"));
        if (!code.exclude().isEmpty()) {
            wrapped("  Not for: " + code.exclude());
        }
        code.examples().stream()
                .filter(example -> example.kind() == Example.Kind.CLOSE_BUT_NO)
                .forEach(example -> wrapped("  Close, but no: “" + example.text() + "” → "
                        + example.codeInstead().map(CodeId::value).orElse("no code")));
    }

    private void passage(ReviewItem item) {
        Terminal terminal = session.terminal();
        String before = item.before(CONTEXT);
        String after = item.after(CONTEXT);
        for (String line :
                Wrapping.lines("…" + before + "⟦" + item.words() + "⟧" + after + "…", terminal.width() - 2)) {
            session.say("  " + line);
        }
    }

    private void wrapped(String text) {
        Wrapping.lines(text, session.terminal().width() - 2).forEach(line -> session.say("  " + line));
    }
}
