// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.CopyReader;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/** Puts conflicts into people's words, the same from both sides. */
final class Wording {

    private static final int SHORT = 120;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final Standpoint ours;
    private final Standpoint theirs;
    private final List<CopyReader> copies;
    private final Names names;

    /** {@code copies} are asked for edits and texts. */
    Wording(Standpoint ours, Standpoint theirs, List<CopyReader> copies) {
        this.ours = ours;
        this.theirs = theirs;
        this.copies = copies;
        this.names = new Names(ours, theirs);
    }

    MergeConflict record(String id, RecordKey key, Set<String> open) throws TaskException {
        return new MergeConflict(id, names.of(key), version(key, open, Side.OURS), version(key, open, Side.THEIRS));
    }

    private MergeConflict.Version version(RecordKey key, Set<String> open, Side side) throws TaskException {
        CopyChange change = of(side).change(key);
        List<String> says = new ArrayList<>();
        if (open.contains(CopyChange.WHOLE)) {
            says.add(change.now().isEmpty() ? "removed" : "there" + changed(change));
        } else if (change.now().isPresent()) {
            RecordValues now = change.now().get();
            for (String group : groups(key.kind(), open)) {
                says.add(FieldWords.of(group) + ": " + shortened(value(key.kind(), group, now)));
            }
        }
        return new MergeConflict.Version(says, by(change, open));
    }

    /** What was changed since the copies were the same. */
    private static String changed(CopyChange change) {
        Set<String> fields = groups(change.key().kind(), change.authors().keySet());
        fields.remove(CopyChange.WHOLE);
        return fields.isEmpty()
                ? ""
                : ", changed: "
                        + String.join(", ", fields.stream().map(FieldWords::of).toList());
    }

    private static Set<String> groups(RecordKey.Kind kind, Set<String> fields) {
        Set<String> groups = new TreeSet<>();
        fields.forEach(field -> groups.add(FieldGroups.group(kind, field)));
        return groups;
    }

    private String value(RecordKey.Kind kind, String group, RecordValues now) throws TaskException {
        return switch (group) {
            case "passage" -> passage(now);
            case "subject" -> now.get("text").isPresent() ? passage(now) : now.text("subject");
            case "text" -> "of " + now.text("turn_count") + " turns, " + now.text("words") + " words";
            case "decision" ->
                now.text("outcome").toLowerCase(Locale.ROOT)
                        + now.get("corrected").map(code -> " to " + code).orElse("");
            case "code" -> names.code(now.text("code"));
            case "parent" -> now.get("parent").isPresent() ? "below " + names.code(now.text("parent")) : "at the top";
            case "case_id" -> now.get("case_id").isPresent() ? names.subject(now.text("case_id")) : "nobody";
            case "role" -> now.get("role").isPresent() ? now.text("role") : "unknown";
            case "codable" -> now.text("codable").equals("1") ? "yes" : "no, a category";
            case "retired", "reviewed" -> now.text(group).equals("1") ? "yes" : "no";
            case "type" ->
                kind == RecordKey.Kind.ATTRIBUTE && now.text("type").equals("CHOICE")
                        ? "one of " + now.text("choices")
                        : now.text("type").toLowerCase(Locale.ROOT);
            default -> now.get(group).isPresent() ? now.text(group) : "nothing";
        };
    }

    private String passage(RecordValues now) throws TaskException {
        Span points = new Span(number(now, "start_cp"), number(now, "end_cp"));
        for (CopyReader copy : copies) {
            Optional<TranscriptText> text = copy.text(new Sha256(now.text("text")));
            if (text.isPresent()) {
                return Names.quoted(text.get().slice(text.get().codePoints().toUtf16(points)));
            }
        }
        return points.start() + " to " + points.end();
    }

    private static int number(RecordValues values, String field) {
        return Math.toIntExact((Long) values.fields().get(field));
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT)) + " …";
    }

    private String by(CopyChange change, Set<String> fields) throws TaskException {
        List<Edit> edits = new ArrayList<>();
        for (String field : fields.contains(CopyChange.WHOLE) ? change.authors().keySet() : fields) {
            Optional<EditId> author = change.author(field);
            if (author.isPresent()) {
                edit(author.get()).ifPresent(edits::add);
            }
        }
        return edits.stream()
                .max(Comparator.comparing(Edit::at)
                        .thenComparing(edit -> edit.id().toString()))
                .map(edit -> edit.coder() + ", " + MINUTES.format(edit.at()))
                .orElse("");
    }

    private Optional<Edit> edit(EditId id) throws TaskException {
        for (CopyReader copy : copies) {
            Optional<Edit> edit = copy.edit(id);
            if (edit.isPresent()) {
                return edit;
            }
        }
        return Optional.empty();
    }

    MergeConflict arrangement(String id, Set<RecordKey> codes) throws TaskException {
        List<MergeConflict.Version> versions = new ArrayList<>();
        for (Side side : Side.values()) {
            Map<String, String> says = new TreeMap<>();
            for (RecordKey code : codes) {
                RecordValues now = of(side).state(code).orElseThrow();
                says.put(code.id(), names.code(code.id()) + " " + value(code.kind(), "parent", now));
            }
            versions.add(new MergeConflict.Version(List.copyOf(says.values()), ""));
        }
        return new MergeConflict(id, "codes moved below each other", versions.get(0), versions.get(1));
    }

    MergeConflict knot(String id, Knot knot) throws TaskException {
        return new MergeConflict(id, names.of(knot.root()), version(knot, Side.OURS), version(knot, Side.THEIRS));
    }

    private MergeConflict.Version version(Knot knot, Side side) throws TaskException {
        List<String> says = new ArrayList<>();
        CopyChange root = of(side).change(knot.root());
        says.add(
                root.now().map(values -> root(knot.root().kind(), values, root)).orElse("removed"));
        Map<String, Integer> counts = new TreeMap<>();
        for (RecordKey key : knot.members()) {
            Optional<RecordValues> here = of(side).state(key);
            if (!key.equals(knot.root())
                    && here.isPresent()
                    && !here.equals(of(side.other()).state(key))) {
                counts.merge(KindWords.of(key.kind()) + whose(here.get()), 1, Integer::sum);
            }
        }
        counts.forEach((what, count) -> says.add(count + " " + what));
        return new MergeConflict.Version(says, by(root, Set.of(CopyChange.WHOLE)));
    }

    private static String whose(RecordValues values) {
        return values.get("coder")
                .or(() -> values.get("author"))
                .map(name -> " by " + name)
                .orElse("");
    }

    private static String root(RecordKey.Kind kind, RecordValues values, CopyChange change) {
        boolean corrected = change.author("text").isPresent() && change.base().isPresent();
        return switch (kind) {
            case TRANSCRIPT -> corrected ? "with a corrected text" : "as it was";
            case CODE -> values.text("codable").equals("1") ? "a code for passages" : "a category";
            case ATTRIBUTE -> "of type " + values.text("type").toLowerCase(Locale.ROOT);
            default -> "there";
        };
    }

    private Standpoint of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }
}
