// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Example;
import org.rapport.model.study.DefinitionChange;

/** Prints how a code was defined before its last change, how it is now, and who changed it and why. */
final class DefinitionSheet {

    private static final int INDENT = 4;

    private final Session session;

    DefinitionSheet(Session session) {
        this.session = session;
    }

    void print(DefinitionChange change) {
        Code now = change.after();
        session.say(session.terminal().bold(now.id() + "  " + now.label()));
        String why =
                change.edit().reason().isEmpty() ? "" : " Why: " + change.edit().reason();
        wrapped(
                "",
                "Redefined by " + change.edit().coder() + ", " + HistoryCommand.when(change.edit()) + " (edit "
                        + EditChoice.shown(change.edit()).text() + ", "
                        + change.edit().label() + ")." + why);
        wrapped("then: ", String.join(" | ", meaning(change.before())));
        wrapped("now:  ", String.join(" | ", meaning(now)));
        session.say(
                Counted.of(change.codedBefore().size(), "coding")
                        + " of this code not touched since. Recode, resize, note or remove what no longer fits: rapport coding --help");
        session.say("");
    }

    private static List<String> meaning(Code code) {
        List<String> parts = new ArrayList<>();
        add(parts, "", code.shortDefinition());
        add(parts, "", code.definition());
        add(parts, "when: ", code.include());
        add(parts, "when not: ", code.exclude());
        add(parts, "examples: ", code.examples().stream().map(Example::text).collect(Collectors.joining("; ")));
        return parts.isEmpty() ? List.of("(no definition)") : parts;
    }

    private static void add(List<String> parts, String name, String text) {
        if (!text.isEmpty()) {
            parts.add(name + text);
        }
    }

    private void wrapped(String before, String text) {
        int width = session.terminal().width() - before.length() - INDENT;
        String indent = " ".repeat(before.length() + INDENT);
        session.say(" ".repeat(INDENT)
                + before
                + String.join(System.lineSeparator() + indent, Wrapping.lines(Columns.plain(text), width)));
    }
}
