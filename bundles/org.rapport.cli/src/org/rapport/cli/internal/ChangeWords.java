// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.TranscriptSummary;

/**
 * Says in people's words what an edit did to a record: labels and titles instead of ids, as they are now.
 *
 * @param codebook the codes
 * @param titles the titles of transcripts by id
 */
record ChangeWords(Optional<Codebook> codebook, Map<String, String> titles) {

    private static final int ID = 36;
    private static final int SHORT = 8;

    /** Fields that are long lists; that they changed is said, not how. */
    private static final Set<String> LISTS =
            Set.of("turns", "speakers", "marks", "cues", "evidence", "examples", "indicators", "facets", "code_groups");

    /** Fields that the name of the record says already, or that mean nothing to people. */
    private static final Set<String> SAID = Set.of("words", "start_cp", "end_cp", "place", "source");

    static ChangeWords of(StudyReader reader) throws TaskException {
        Map<String, String> titles = new HashMap<>();
        for (TranscriptSummary transcript : reader.transcripts()) {
            titles.put(transcript.id().toString(), transcript.title());
        }
        return new ChangeWords(reader.codebook(), titles);
    }

    /** One line for the record, and one for each field that changed; none is wider than the terminal. */
    List<String> lines(RecordChange change, int width) {
        boolean added = change.before().isEmpty();
        boolean removed = change.after().isEmpty();
        Map<String, String> fields = removed ? change.before() : change.after();
        String sign = added ? "+ " : removed ? "- " : "~ ";
        List<String> lines = new ArrayList<>();
        lines.add(Columns.cut(Columns.plain(sign + kind(change) + " " + name(change, fields)), width));
        if (!added && !removed) {
            changes(change.before(), change.after()).forEach(line -> lines.add("    " + Columns.cut(line, width - 4)));
        }
        return lines;
    }

    private static String kind(RecordChange change) {
        return switch (change.key().kind()) {
            case CASE_VALUE -> "value of a case";
            case CODER -> "coder's profile";
            default -> change.key().kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private String name(RecordChange change, Map<String, String> fields) {
        String id = change.key().id();
        return switch (change.key().kind()) {
            case CODING -> code(fields) + passage(fields) + by(fields.get("coder"));
            case SUGGESTION -> code(fields) + passage(fields) + by(fields.get("suggester"));
            case DECISION ->
                fields.getOrDefault("outcome", "") + ": " + code(fields) + passage(fields)
                        + by(id.substring(id.indexOf('/') + 1));
            case MEMO -> "\"" + fields.getOrDefault("title", "") + "\"" + about(fields) + by(fields.get("author"));
            case CODE -> id + "  " + fields.getOrDefault("label", "");
            case SPEAKER -> id.substring(Math.min(id.length(), ID + 1)) + in(id.substring(0, ID));
            case TRANSCRIPT, CODEBOOK -> "\"" + fields.getOrDefault("title", "") + "\"";
            case CASE, ATTRIBUTE -> "\"" + fields.getOrDefault("name", "") + "\"";
            case CASE_VALUE -> "\"" + fields.getOrDefault("value", "") + "\"";
            case CODER -> id;
        };
    }

    private String code(Map<String, String> fields) {
        return label(fields.getOrDefault("code", ""));
    }

    private String label(String id) {
        return id.isEmpty()
                ? ""
                : codebook.flatMap(book -> book.code(new CodeId(id)))
                        .map(code -> id + " " + code.label())
                        .orElse(id);
    }

    private String passage(Map<String, String> fields) {
        return in(fields.getOrDefault("transcript", "")) + ", " + fields.get("start_cp") + "\u2013"
                + fields.get("end_cp") + ": \u201c" + fields.getOrDefault("words", "") + "\u201d";
    }

    private String about(Map<String, String> fields) {
        if (fields.containsKey("code")) {
            return " on " + code(fields);
        }
        return fields.containsKey("words")
                ? passage(fields)
                : fields.containsKey("transcript") ? in(fields.get("transcript")) : "";
    }

    private String in(String transcript) {
        return transcript.isEmpty() ? "" : " in \"" + title(transcript) + "\"";
    }

    private String title(String transcript) {
        return titles.getOrDefault(transcript, transcript.substring(0, Math.min(SHORT, transcript.length())));
    }

    private static String by(String name) {
        return name == null ? "" : " (" + name + ")";
    }

    private List<String> changes(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        boolean moved = !before.getOrDefault("start_cp", "").equals(after.getOrDefault("start_cp", ""))
                || !before.getOrDefault("end_cp", "").equals(after.getOrDefault("end_cp", ""));
        if (moved) {
            lines.add(Columns.plain("passage: was " + before.get("start_cp") + "\u2013" + before.get("end_cp")
                    + ": \u201c" + before.getOrDefault("words", "") + "\u201d"));
        }
        for (String field : fields) {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (!was.equals(is) && !SAID.contains(field)) {
                lines.add(Columns.plain(field.replace('_', ' ') + how(field, was, is)));
            }
        }
        if (!before.getOrDefault("place", "").equals(after.getOrDefault("place", ""))) {
            lines.add("moved among the codes");
        }
        return lines;
    }

    private String how(String field, String was, String is) {
        if (LISTS.contains(field) || field.equals("text")) {
            return ": changed";
        }
        boolean code = field.equals("code") || field.equals("parent");
        return ": " + quoted(code ? label(was) : was) + " \u2192 " + quoted(code ? label(is) : is);
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "nothing" : "\u201c" + value + "\u201d";
    }
}
