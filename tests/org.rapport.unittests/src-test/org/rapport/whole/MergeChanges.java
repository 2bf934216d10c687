// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.text.Span;
import org.rapport.testkit.Samples;

/** What is done to the copies in more than one test. */
final class MergeChanges {

    private MergeChanges() {}

    static Codebook book(List<Code> codes) {
        return new Codebook(Samples.about("1"), codes, Samples.codebook().facets(), List.of());
    }

    static Coding resized(Coding old, Span span) {
        return new Coding(
                old.id(),
                new Passage(old.passage().transcript(), span),
                old.code(),
                old.coder(),
                old.origin(),
                old.reviewed(),
                old.facets(),
                old.weight(),
                List.of(),
                old.created(),
                old.memo());
    }

    static void moveBelow(EditSession session, CodeId code, CodeId parent) throws TaskException {
        List<Code> codes = new ArrayList<>(session.codebook().orElseThrow().codes());
        Code moved = codes.stream()
                .filter(each -> each.id().equals(code))
                .findFirst()
                .orElseThrow();
        codes.remove(moved);
        codes.add(moved.under(parent));
        session.put(MergeChanges.book(codes));
    }
}
