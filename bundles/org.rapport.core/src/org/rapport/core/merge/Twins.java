// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.CopyReader;
import org.rapport.api.store.RecordValues;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Passage;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;

/**
 * Transcripts that were imported into both copies apart from each other: they have the same text, and are one. The
 * other copy's records are told with the ids that are used here.
 */
final class Twins {

    private final CopyReader theirs;
    private final Map<String, String> ours = new HashMap<>();
    private final Map<RecordKey, RecordKey> origins = new HashMap<>();

    private Twins(CopyReader theirs) {
        this.theirs = theirs;
    }

    /** Looks for the twins of transcripts that these changes concern. */
    static Twins find(Map<RecordKey, CopyChange> changes, StudyReader here, Standpoint standing, CopyReader theirs)
            throws TaskException {
        Twins twins = new Twins(theirs);
        for (String id : transcripts(changes)) {
            RecordKey key = new RecordKey(RecordKey.Kind.TRANSCRIPT, id);
            if (standing.state(key).isEmpty()) {
                Optional<RecordValues> there = changes.containsKey(key)
                        ? changes.get(key).now().or(changes.get(key)::base)
                        : theirs.record(key);
                if (there.isPresent()) {
                    here.transcriptWithText(new Sha256(there.get().text("text")))
                            .ifPresent(twin -> twins.ours.put(id, twin.toString()));
                }
            }
        }
        return twins;
    }

    private static Set<String> transcripts(Map<RecordKey, CopyChange> changes) {
        Set<String> ids = new TreeSet<>();
        changes.forEach((key, change) -> {
            if (key.kind() == RecordKey.Kind.TRANSCRIPT) {
                ids.add(key.id());
            } else if (key.kind() == RecordKey.Kind.SPEAKER) {
                ids.add(key.id().substring(0, key.id().indexOf('/')));
            }
            change.now()
                    .or(change::base)
                    .flatMap(values -> values.get("transcript"))
                    .ifPresent(id -> ids.add(id.toString()));
        });
        return ids;
    }

    /** The transcripts of the other copy that are here under another id. */
    Map<String, String> ids() {
        return Map.copyOf(ours);
    }

    /** The changes with the ids that are used here; a twin itself is as it is here. */
    Map<RecordKey, CopyChange> translate(Map<RecordKey, CopyChange> changes) throws TaskException {
        if (ours.isEmpty()) {
            return changes;
        }
        Map<RecordKey, CopyChange> translated = new LinkedHashMap<>();
        for (CopyChange change : changes.values()) {
            boolean twin = change.key().kind() == RecordKey.Kind.TRANSCRIPT
                    && ours.containsKey(change.key().id());
            if (!twin) {
                RecordKey key =
                        translate(change.key(), change.now().or(change::base).orElse(new RecordValues(Map.of())));
                origins.put(key, change.key());
                translated.put(
                        key, new CopyChange(key, translate(change.base()), translate(change.now()), change.authors()));
            }
        }
        return translated;
    }

    /** How a record stands in the other copy. */
    Optional<RecordValues> state(RecordKey key) throws TaskException {
        if (key.kind() == RecordKey.Kind.TRANSCRIPT && ours.containsValue(key.id())) {
            return theirs.record(new RecordKey(key.kind(), back(key.id())));
        }
        if (key.kind() == RecordKey.Kind.SPEAKER) {
            int slash = key.id().indexOf('/');
            return theirs.record(new RecordKey(
                    key.kind(), back(key.id().substring(0, slash)) + key.id().substring(slash)));
        }
        return translate(theirs.record(origins.getOrDefault(key, key)));
    }

    private String back(String id) {
        return ours.entrySet().stream()
                .filter(twin -> twin.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    private Optional<RecordValues> translate(Optional<RecordValues> values) {
        return values.map(there -> there.get("transcript")
                .map(id -> there.with("transcript", Optional.of(ours.getOrDefault(id.toString(), id.toString()))))
                .orElse(there));
    }

    private RecordKey translate(RecordKey key, RecordValues values) throws TaskException {
        int slash = key.id().indexOf('/');
        String twin = ours.get(values.text("transcript"));
        return switch (key.kind()) {
            case SPEAKER -> {
                String id = key.id().substring(0, slash);
                yield new RecordKey(
                        key.kind(), ours.getOrDefault(id, id) + key.id().substring(slash));
            }
            case SUGGESTION -> twin == null ? key : new RecordKey(key.kind(), suggestion(twin, values));
            case DECISION ->
                twin == null
                        ? key
                        : new RecordKey(
                                key.kind(), suggestion(twin, values) + key.id().substring(slash));
            default -> key;
        };
    }

    /** The id that the suggestion has when it is made here. */
    private String suggestion(String transcript, RecordValues values) throws TaskException {
        TranscriptText text = theirs.text(new Sha256(values.text("text"))).orElseThrow();
        Span points = new Span(number(values, "start_cp"), number(values, "end_cp"));
        Passage passage =
                new Passage(TranscriptId.of(transcript), text.codePoints().toUtf16(points));
        return SuggestionId.of(passage, new CodeId(values.text("code")), values.text("suggester"))
                .toString();
    }

    private static int number(RecordValues values, String field) {
        return Math.toIntExact((Long) values.fields().get(field));
    }
}
