// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.EditId;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** All records of a study at one moment, each with the edit that touched it last. */
final class MemoryState {

    private final Map<RecordKey, Entry> entries;

    MemoryState(Map<RecordKey, Entry> entries) {
        this.entries = new HashMap<>(entries);
    }

    MemoryState copy() {
        return new MemoryState(entries);
    }

    Optional<Entry> entry(RecordKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    void set(RecordKey key, Optional<Entry> entry) {
        entry.ifPresentOrElse(present -> entries.put(key, present), () -> entries.remove(key));
    }

    Optional<Object> value(RecordKey key) {
        return entry(key).flatMap(Entry::value);
    }

    Optional<Transcript> transcript(TranscriptId id) {
        return value(RecordKey.of(id)).map(Transcript.class::cast);
    }

    Optional<PlacedCode> code(CodeId id) {
        return value(RecordKey.of(id)).map(PlacedCode.class::cast);
    }

    /** The entries of one kind of value. */
    <T> Stream<T> all(Class<T> type) {
        return entries.values().stream()
                .flatMap(entry -> entry.value().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Codings, suggestions or memos on passages, without the texts they count in. */
    <T> Stream<T> anchored(Class<T> type) {
        return entries.values().stream()
                .flatMap(entry -> entry.value().stream())
                .flatMap(value -> value instanceof Anchored<?> anchored && type.isInstance(anchored.value())
                        ? Stream.of(type.cast(anchored.value()))
                        : Stream.empty());
    }

    List<PlacedCode> codes() {
        return all(PlacedCode.class)
                .sorted(Comparator.comparingDouble(PlacedCode::place))
                .toList();
    }

    Optional<Codebook> codebook() {
        List<Code> codes = codes().stream().map(PlacedCode::code).toList();
        return value(RecordKey.CODEBOOK)
                .map(BookRecord.class::cast)
                .map(book -> new Codebook(book.about(), codes, book.facets(), book.groups()));
    }

    /** Records that stand on something that is not there, each with what is missing. */
    List<Map.Entry<RecordKey, RecordKey>> unsupported() {
        List<Map.Entry<RecordKey, RecordKey>> found = new ArrayList<>();
        entries.forEach((key, entry) ->
                entry.value().flatMap(this::missing).ifPresent(missing -> found.add(Map.entry(key, missing))));
        return found;
    }

    private Optional<RecordKey> missing(Object value) {
        if (value instanceof Anchored<?> anchored && anchored.value() instanceof Coding coding) {
            return missing(coding.passage().transcript(), Optional.of(anchored.text()))
                    .or(() -> missing(coding.code(), true));
        }
        if (value instanceof Anchored<?> anchored && anchored.value() instanceof Suggestion suggestion) {
            return missing(suggestion.passage().transcript(), Optional.of(anchored.text()))
                    .or(() -> missing(suggestion.code(), false));
        }
        if (value instanceof Anchored<?> anchored && anchored.value() instanceof Memo memo) {
            return missing(
                    ((MemoSubject.OfPassage) memo.subject()).passage().transcript(), Optional.of(anchored.text()));
        }
        if (value instanceof Memo memo) {
            return missing(memo.subject());
        }
        if (value instanceof CaseValue known) {
            return missing(RecordKey.of(known.subject())).or(() -> missing(RecordKey.of(known.attribute())));
        }
        if (value instanceof Decision decision) {
            return missing(decision.suggestion().passage().transcript(), Optional.empty());
        }
        if (value instanceof Speaker speaker) {
            return missing(speaker.transcript(), Optional.empty())
                    .or(() -> speaker.person().flatMap(person -> missing(RecordKey.of(person))));
        }
        if (value instanceof PlacedCode placed) {
            return entry(RecordKey.CODEBOOK).flatMap(Entry::value).isEmpty()
                    ? Optional.of(RecordKey.CODEBOOK)
                    : placed.code().parent().flatMap(parent -> missing(parent, false));
        }
        return Optional.empty();
    }

    private Optional<RecordKey> missing(MemoSubject subject) {
        if (subject instanceof MemoSubject.OfTranscript on) {
            return missing(RecordKey.of(on.transcript()));
        }
        return subject instanceof MemoSubject.OfCode on ? missing(RecordKey.of(on.code())) : Optional.empty();
    }

    private Optional<RecordKey> missing(RecordKey key) {
        return value(key).isPresent() ? Optional.empty() : Optional.of(key);
    }

    private Optional<RecordKey> missing(TranscriptId id, Optional<Sha256> text) {
        boolean there = transcript(id)
                .filter(transcript -> text.isEmpty() || transcript.text().hash().equals(text.get()))
                .isPresent();
        return there ? Optional.empty() : Optional.of(RecordKey.of(id));
    }

    private Optional<RecordKey> missing(CodeId id, boolean codable) {
        boolean there =
                code(id).filter(code -> !codable || code.code().codable()).isPresent();
        return there ? Optional.empty() : Optional.of(RecordKey.of(id));
    }

    /**
     * How a record stands: its value, or removed.
     *
     * @param edit the edit that touched it last
     * @param value empty for a tombstone
     */
    record Entry(EditId edit, Optional<Object> value) {}

    /** The codebook's own record. */
    record BookRecord(About about, List<Facet> facets, List<CodeGroup> groups) {}

    /** A code with the number that orders it. */
    record PlacedCode(Code code, double place) {}

    /**
     * Something with positions, and the text they count in.
     *
     * @param <T> a coding, a suggestion or a memo
     */
    record Anchored<T>(T value, Sha256 text) {}
}
