// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.text.TranscriptId;

/**
 * Gives codings another code. Facets that are not asked of that code go. Where the same coder gave the same passage both
 * codes, a coding that says nothing which the other does not say goes, so that the passage is not counted twice.
 */
final class Recoding {

    /** A passage as one coder coded it. */
    private record Marked(Passage passage, Coder coder) {

        static Marked of(Coding coding) {
            return new Marked(coding.passage(), coding.coder());
        }
    }

    private final EditSession session;
    private final CodeId code;
    private final Set<FacetId> facets;

    Recoding(EditSession session, CodeId code) throws TaskException {
        this(session, code, new Known(session).codebook());
    }

    /** With the codebook that the study will have after this edit. */
    Recoding(EditSession session, CodeId code, Codebook codebook) {
        this.session = session;
        this.code = code;
        this.facets = codebook.facetsOf(code).stream().map(Facet::id).collect(Collectors.toSet());
    }

    void recode(List<Coding> codings) throws TaskException {
        Map<Marked, Coding> present = present(codings);
        for (Coding coding : codings) {
            if (!coding.code().equals(code)) {
                Coding recoded = recoded(coding);
                Coding twin = present.putIfAbsent(Marked.of(recoded), recoded);
                if (twin != null && saysAsMuch(twin, recoded)) {
                    session.remove(coding.id());
                } else {
                    session.put(recoded);
                }
            }
        }
    }

    private Coding recoded(Coding coding) {
        Map<FacetId, String> kept = new HashMap<>(coding.facets());
        kept.keySet().retainAll(facets);
        return coding.withCode(code).withFacets(kept);
    }

    /** The codings that have the code already, where it will be given. */
    private Map<Marked, Coding> present(List<Coding> codings) throws TaskException {
        Set<TranscriptId> transcripts = new HashSet<>();
        codings.forEach(coding -> transcripts.add(coding.passage().transcript()));
        CodingQuery query = new CodingQuery(transcripts, Set.of(code), Set.of(), Optional.empty());
        Map<Marked, Coding> present = new HashMap<>();
        try (Stream<CodedPassage> passages = session.passages(query)) {
            passages.map(CodedPassage::coding).forEach(coding -> present.putIfAbsent(Marked.of(coding), coding));
        }
        return present;
    }

    private static boolean saysAsMuch(Coding twin, Coding coding) {
        return (twin.reviewed() || !coding.reviewed())
                && (coding.memo().isEmpty() || coding.memo().equals(twin.memo()))
                && (coding.weight().isEmpty() || coding.weight().equals(twin.weight()))
                && twin.facets().entrySet().containsAll(coding.facets().entrySet());
    }
}
