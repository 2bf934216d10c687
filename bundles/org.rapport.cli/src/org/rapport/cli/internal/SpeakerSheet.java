// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.core.importing.FileReport;
import org.rapport.core.people.Voice;

/** Prints who speaks in files that were read, with the first words of each. */
final class SpeakerSheet {

    private static final int SHOWN = 40;

    private final Session session;

    SpeakerSheet(Session session) {
        this.session = session;
    }

    void print(FileReport file) {
        if (file.voices().isEmpty()) {
            return;
        }
        Terminal terminal = session.terminal();
        session.say("");
        session.say(terminal.bold(String.valueOf(Path.of(file.file()).getFileName())));
        List<Voice> voices = file.voices();
        for (Voice voice : voices.subList(0, Math.min(SHOWN, voices.size()))) {
            List<String> lines = Wrapping.lines(line(voice), terminal.width() - 4);
            session.say("  " + String.join("\n    ", lines));
            if (!voice.sample().isEmpty()) {
                session.say(
                        terminal.faint("      " + Columns.cut(Columns.plain(voice.sample()), terminal.width() - 6)));
            }
        }
        if (voices.size() > SHOWN) {
            session.say("  and " + Counted.of(voices.size() - SHOWN, "more speaker", "more speakers"));
        }
    }

    private static String line(Voice voice) {
        String labels = voice.labels().stream()
                .map(label -> label.isEmpty() ? "(no label)" : label)
                .collect(Collectors.joining(" + "));
        return labels + (labels.equals(voice.name()) ? "" : " → " + voice.name()) + ": " + role(voice) + ", "
                + voice.person().map(person -> "case " + person + ", ").orElse("")
                + Counted.of(voice.turns(), "turn") + ", " + Counted.of(voice.words(), "word");
    }

    private static String role(Voice voice) {
        String role = voice.role().map(Object::toString).orElse("no role");
        return switch (voice.source()) {
            case UNKNOWN -> role;
            case GUESSED -> role + " (guessed)";
            case PRESET -> role + " (preset)";
            case GIVEN -> role + " (given)";
        };
    }
}
