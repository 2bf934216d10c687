// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Locale;
import java.util.Optional;
import org.rapport.core.merge.MergeConflict;
import org.rapport.core.merge.Side;

/**
 * Asks what is right in a conflict.
 *
 * @param session where to ask
 */
record ConflictDialogue(Session session) {

    /** The side to take; empty to stop. */
    Optional<Side> ask(MergeConflict conflict, int number, int all) {
        Terminal terminal = session.terminal();
        session.say(terminal.bold(number + "/" + all + "  " + Columns.plain(conflict.what())));
        session.say("  ours    " + Columns.plain(conflict.ours().toString()));
        session.say("  theirs  " + Columns.plain(conflict.theirs().toString()));
        Keyboard keyboard = new Keyboard(terminal, session.progress());
        while (true) {
            terminal.out().print("[o]urs  [t]heirs  [q]uit, nothing is changed > ");
            terminal.out().flush();
            switch (keyboard.line().orElse("q").strip().toLowerCase(Locale.ROOT)) {
                case "o", "ours" -> {
                    return Optional.of(Side.OURS);
                }
                case "t", "theirs" -> {
                    return Optional.of(Side.THEIRS);
                }
                case "q", "quit" -> {
                    return Optional.empty();
                }
                default -> session.say("Type o, t or q, and Enter.");
            }
        }
    }
}
