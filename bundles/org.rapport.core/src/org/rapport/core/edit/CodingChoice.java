// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;

/** Which codings an edit is about. */
public sealed interface CodingChoice {

    /**
     * The codings, as they are now.
     *
     * @throws TaskException if there are none
     */
    List<Coding> in(StudyReader study) throws TaskException;

    /** Whether it is one coding that somebody points to. */
    boolean isSingle();

    static CodingChoice one(CodingId id) {
        return new These(Set.of(id));
    }

    /** Codings by their ids. */
    record These(Set<CodingId> ids) implements CodingChoice {

        public These {
            ids = Set.copyOf(ids);
        }

        @Override
        public List<Coding> in(StudyReader study) throws TaskException {
            List<Coding> codings = new ArrayList<>();
            for (CodingId id : ids) {
                codings.add(new Known(study).coding(id));
            }
            return required(codings);
        }

        @Override
        public boolean isSingle() {
            return ids.size() == 1;
        }
    }

    /** All codings that a question finds when the edit is applied. */
    record Found(CodingQuery query) implements CodingChoice {

        public Found {
            Objects.requireNonNull(query);
        }

        @Override
        public List<Coding> in(StudyReader study) throws TaskException {
            try (Stream<CodedPassage> passages = study.passages(query)) {
                return required(passages.map(CodedPassage::coding).toList());
            }
        }

        @Override
        public boolean isSingle() {
            return false;
        }
    }

    private static List<Coding> required(List<Coding> codings) throws TaskException {
        if (codings.isEmpty()) {
            throw EditMessage.NO_CODINGS.refuse();
        }
        return codings;
    }
}
