// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.study.CodingCount;
import org.rapport.model.text.TranscriptId;

/** How often each code was used in each transcript. A category counts what its branch counts. */
final class Counts {

    private final Map<CodeId, Map<TranscriptId, Count>> own = new HashMap<>();
    private final Map<CodeId, Map<TranscriptId, Count>> branches = new HashMap<>();
    private final Map<TranscriptId, Count> transcripts = new HashMap<>();

    Counts(List<CodingCount> counts, CodeViews codes) {
        for (CodingCount count : counts) {
            Count value = new Count(count.reviewed(), count.unreviewed());
            if (value.all() > 0) {
                own.computeIfAbsent(count.code(), id -> new HashMap<>()).merge(count.transcript(), value, Count::plus);
                transcripts.merge(count.transcript(), value, Count::plus);
            }
        }
        addUp(codes);
    }

    private void addUp(CodeViews codes) {
        List<CodeView> childrenFirst = new ArrayList<>(codes.all());
        Collections.reverse(childrenFirst);
        for (CodeView view : childrenFirst) {
            Map<TranscriptId, Count> branch = branches.computeIfAbsent(view.id(), id -> new HashMap<>());
            own.getOrDefault(view.id(), Map.of()).forEach((id, count) -> branch.merge(id, count, Count::plus));
            view.code().flatMap(code -> code.parent()).ifPresent(parent -> {
                Map<TranscriptId, Count> above = branches.computeIfAbsent(parent, id -> new HashMap<>());
                branch.forEach((id, count) -> above.merge(id, count, Count::plus));
            });
        }
    }

    /** By transcript: the codings of a code, or of a category's whole branch; transcripts without any are left out. */
    Map<TranscriptId, Count> of(CodeView code) {
        return (code.isCategory() ? branches : own).getOrDefault(code.id(), Map.of());
    }

    Count total(CodeView code) {
        return sum(of(code));
    }

    /** The codings of all codes; transcripts without any are left out. */
    Map<TranscriptId, Count> byTranscript() {
        return transcripts;
    }

    Count of(TranscriptId transcript) {
        return transcripts.getOrDefault(transcript, Count.NONE);
    }

    Count total() {
        return sum(transcripts);
    }

    /** How many different codes were used. */
    int usedCodes() {
        return own.size();
    }

    /** Codes that were used and are not among {@code codes}, by id. */
    List<CodeView> missingFrom(CodeViews codes) {
        Set<CodeId> missing = new TreeSet<>(own.keySet());
        missing.removeIf(codes::contains);
        return missing.stream().map(codes::of).toList();
    }

    /** The largest number of codings that one code has in one transcript, reviewed or unreviewed. */
    int highest() {
        return own.values().stream()
                .flatMap(byTranscript -> byTranscript.values().stream())
                .mapToInt(count -> Math.max(count.reviewed(), count.unreviewed()))
                .max()
                .orElse(0);
    }

    static Count sum(Map<TranscriptId, Count> counts) {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }
}
