// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.codetree.CodeUse;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;

/** The codings that carry a code, those of codes below it not among them. */
final class Carried implements CodeUse {

    private final StudyReader study;

    Carried(StudyReader study) {
        this.study = study;
    }

    @Override
    public long of(CodeId code) throws TaskException {
        return study.counts(query(code)).stream()
                .mapToLong(count -> count.reviewed() + count.unreviewed())
                .sum();
    }

    List<Coding> codings(CodeId code) throws TaskException {
        try (Stream<CodedPassage> passages = study.passages(query(code))) {
            return passages.map(CodedPassage::coding).toList();
        }
    }

    private static CodingQuery query(CodeId code) {
        return new CodingQuery(Set.of(), Set.of(code), Set.of(), Optional.empty());
    }
}
