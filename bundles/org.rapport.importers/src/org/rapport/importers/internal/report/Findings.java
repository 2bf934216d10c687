// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.importing.TextEncoding;
import org.rapport.api.source.Source;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;

/**
 * The problems found in one source, in the order they were found. Of each kind only the first few are listed and the
 * others counted, so that a hostile file cannot make a list longer than itself. For one thread.
 */
public final class Findings {

    private static final int LISTED = 10;

    private final Source source;
    private final String unit;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<TextEncoding> encoding = Optional.empty();
    private final Map<MessageTemplate, Integer> counts = new LinkedHashMap<>();

    private Findings(Source source, String unit) {
        this.source = source;
        this.unit = unit;
    }

    /** For a source whose places are lines. */
    public static Findings byLine(Source source) {
        return new Findings(source, "");
    }

    /** For a source whose places are paragraphs. */
    public static Findings byParagraph(Source source) {
        return new Findings(source, "paragraph ");
    }

    /** For a source whose places are rows of a sheet. */
    public static Findings byRow(Source source) {
        return new Findings(source, "row ");
    }

    /** Keeps the encoding that the source is read in. */
    public void read(TextEncoding found) {
        encoding = Optional.of(found);
    }

    /** The encoding that the source was read in, if it is text. */
    public Optional<TextEncoding> encoding() {
        return encoding;
    }

    public void note(MessageTemplate message, Object... arguments) {
        add(Problem.Severity.NOTE, message, source.location(), arguments);
    }

    public void noteAt(int place, MessageTemplate message, Object... arguments) {
        add(Problem.Severity.NOTE, message, at(place), arguments);
    }

    /** Adds the note unless there is nothing to count. */
    public void count(int number, MessageTemplate message) {
        if (number > 0) {
            note(message, number);
        }
    }

    public void warn(MessageTemplate message, Object... arguments) {
        add(Problem.Severity.WARNING, message, source.location(), arguments);
    }

    public void warnAt(int place, MessageTemplate message, Object... arguments) {
        add(Problem.Severity.WARNING, message, at(place), arguments);
    }

    /** Refuses the whole source. */
    public TaskException refusal(MessageTemplate message, Object... arguments) {
        return new TaskException(Message.of(message, arguments), source.location());
    }

    /** Refuses the whole source because of one place in it. */
    public TaskException refusalAt(int place, MessageTemplate message, Object... arguments) {
        return new TaskException(Message.of(message, arguments), at(place));
    }

    /** What was found, with a last entry for each kind of which not all are listed. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((message, count) -> {
            if (count > LISTED) {
                all.add(Problem.note(
                        Message.of(ImportMessage.MORE, count - LISTED, message.pattern()), source.location()));
            }
        });
        return all;
    }

    private void add(Problem.Severity severity, MessageTemplate message, Location location, Object... arguments) {
        if (counts.merge(message, 1, Integer::sum) <= LISTED) {
            problems.add(new Problem(severity, Message.of(message, arguments), location));
        }
    }

    private Location at(int place) {
        return unit.isEmpty()
                ? Location.line(source.name(), place)
                : source.location().withPlace(unit + place);
    }
}
