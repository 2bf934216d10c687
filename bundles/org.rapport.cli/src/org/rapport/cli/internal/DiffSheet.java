// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.rapport.core.codebook.Change;
import org.rapport.core.codebook.CodeChange;
import org.rapport.core.codebook.CodebookDiff;
import org.rapport.core.codebook.FieldChange;
import org.rapport.core.codebook.ListChange;
import org.rapport.core.codebook.PartChange;
import org.rapport.core.codebook.Place;
import org.rapport.core.codebook.TextChange;
import org.rapport.model.codebook.Codebook;

/** Prints the difference of two codebooks for people: signs and words tell what happened, never colour alone. */
final class DiffSheet {

    private static final String INDENT = "    ";

    private final Session session;

    DiffSheet(Session session) {
        this.session = session;
    }

    void print(String nameBefore, Codebook before, String nameAfter, Codebook after) {
        CodebookDiff diff = CodebookDiff.between(before, after);
        wrapped("From: ", "      ", title(nameBefore, before));
        wrapped("To:   ", "      ", title(nameAfter, after));
        if (diff.isEmpty()) {
            session.say("They do not differ.");
            return;
        }
        wrapped("", "", summary(diff) + " Words: [-gone-] {+new+}.");
        if (!diff.about().isEmpty()) {
            heading("The codebook itself");
            diff.about().forEach(field -> field("", field));
        }
        if (!diff.codes().isEmpty()) {
            heading("Codes");
            diff.codes().forEach(this::code);
        }
        parts("Facets", diff.facets());
        parts("Groups", diff.groups());
    }

    private static String title(String name, Codebook book) {
        return name + ": " + book.about().title() + ", version " + book.about().version();
    }

    private static String summary(CodebookDiff diff) {
        List<String> counts = new ArrayList<>();
        count(counts, codes(diff, Change.ADDED), "code", " added");
        count(counts, codes(diff, Change.REMOVED), "code", " removed");
        long changed = diff.codes().stream()
                .filter(code ->
                        code.change() == Change.CHANGED && !code.fields().isEmpty())
                .count();
        count(counts, changed, "code", " changed");
        count(counts, diff.codes().stream().filter(CodeChange::moved).count(), "code", " moved");
        count(counts, diff.facets().size(), "facet", " different");
        count(counts, diff.groups().size(), "group", " different");
        count(counts, diff.about().size(), "field", " of the codebook itself");
        return String.join(", ", counts) + ".";
    }

    private static long codes(CodebookDiff diff, Change change) {
        return diff.codes().stream().filter(code -> code.change() == change).count();
    }

    private static void count(List<String> counts, long number, String thing, String what) {
        if (number > 0) {
            counts.add(Counted.of(number, thing) + what);
        }
    }

    private void heading(String text) {
        session.say("");
        session.say(session.terminal().bold(text));
    }

    private void code(CodeChange change) {
        boolean onlyMoved = change.moved() && change.fields().isEmpty();
        named(
                change.change(),
                onlyMoved ? "moved" : "",
                change.code().id().value(),
                change.code().label());
        if (change.moved()) {
            String was = words(change.from().orElseThrow());
            wrapped(INDENT + "place: ", INDENT + "  ", words(change.to().orElseThrow()) + " (was " + was + ")");
        } else if (change.change() == Change.ADDED) {
            wrapped(INDENT + "place: ", INDENT + "  ", words(change.to().orElseThrow()));
        }
        change.perhapsRenamed().ifPresent(other -> wrapped(INDENT, INDENT, renamed(change, other.value())));
        if (change.change() == Change.CHANGED) {
            change.fields().forEach(field -> field(INDENT, field));
        } else if (change.change() == Change.ADDED) {
            change.fields().stream().filter(field -> !isUsual(field)).forEach(this::fresh);
        }
    }

    private static String renamed(CodeChange change, String other) {
        return change.change() == Change.ADDED
                ? "perhaps renamed: " + other + " is gone, and had the same label or definition"
                : "perhaps renamed: " + other + " is new, with the same label or definition";
    }

    /** What need not be said of a new code. */
    private static boolean isUsual(FieldChange change) {
        return change instanceof TextChange text
                && (text.field().equals("label")
                        || text.field().equals("codable") && text.after().equals("true")
                        || text.field().equals("retired") && text.after().equals("false"));
    }

    private static String words(Place place) {
        return place.parent().map(parent -> "under " + parent).orElse("at the top")
                + place.after().map(after -> ", after " + after).orElse(", first");
    }

    private void parts(String heading, List<PartChange> changes) {
        if (!changes.isEmpty()) {
            heading(heading);
        }
        for (PartChange change : changes) {
            named(change.change(), "", change.id(), change.label());
            if (change.change() == Change.CHANGED) {
                change.fields().forEach(field -> field(INDENT, field));
            }
        }
    }

    private void named(Change change, String otherWord, String id, String label) {
        String sign =
                switch (change) {
                    case ADDED -> "+ added    ";
                    case REMOVED -> "- removed  ";
                    case CHANGED -> otherWord.isEmpty() ? "~ changed  " : "~ " + Columns.pad(otherWord, 9);
                };
        wrapped(sign, " ".repeat(sign.length()), id + "  " + label);
    }

    private void field(String indent, FieldChange change) {
        String name = change.field().replace('_', ' ');
        if (change instanceof TextChange text) {
            wrapped(indent + name + ": ", indent + "  ", valueOf(text));
        } else if (change instanceof ListChange list) {
            boolean reordered = list.removed().isEmpty() && list.added().isEmpty();
            session.say(indent + name + (reordered ? ": in another order" : ":"));
            list.removed().forEach(entry -> wrapped(indent + "  - ", indent + "    ", entry));
            list.added().forEach(entry -> wrapped(indent + "  + ", indent + "    ", entry));
        }
    }

    /** A field of a new code: there is nothing to mark. */
    private void fresh(FieldChange change) {
        if (change instanceof TextChange text
                && !text.field().equals("codable")
                && !text.field().equals("retired")) {
            wrapped(INDENT + text.field().replace('_', ' ') + ": ", INDENT + "  ", text.after());
        } else {
            field(INDENT, change);
        }
    }

    private static String valueOf(TextChange change) {
        return switch (change.field()) {
            case "codable" -> change.after().equals("true") ? "may be given to passages now" : "is a category now";
            case "retired" -> change.after().equals("true") ? "from now on" : "no more: it was taken back";
            default -> WordMarks.of(change);
        };
    }

    private void wrapped(String before, String indent, String text) {
        int width = session.terminal().width() - Math.max(before.length(), indent.length());
        session.say(before + String.join(System.lineSeparator() + indent, Wrapping.lines(text, width)));
    }
}
