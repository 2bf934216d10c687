// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.study.Edit;
import org.rapport.model.study.RecordChange;
import org.rapport.model.study.RecordKey;

/** Says what an edit of the codes did to codings, memos and facets. */
final class CodeEditSheet {

    private final Session session;

    CodeEditSheet(Session session) {
        this.session = session;
    }

    void print(StudyReader reader, Edit edit) throws TaskException {
        long recoded = count(reader, edit, RecordKey.Kind.CODING, false);
        if (recoded > 0) {
            session.say(Counted.of(recoded, "coding") + " recoded.");
        }
        long left = count(reader, edit, RecordKey.Kind.CODING, true);
        if (left > 0) {
            session.say(
                    Counted.of(left, "coding") + " left out: the same coder had given the passage both codes, and it"
                            + " would have been counted twice.");
        }
        long moved = count(reader, edit, RecordKey.Kind.MEMO, false);
        if (moved > 0) {
            session.say(Counted.of(moved, "memo") + " moved along.");
        }
        long gone = count(reader, edit, RecordKey.Kind.MEMO, true);
        if (gone > 0) {
            session.say(Counted.of(gone, "memo") + " went with the code.");
        }
        Optional<Codebook> before = edit.predecessor().isEmpty()
                ? Optional.empty()
                : reader.codebookAt(edit.predecessor().get());
        Optional<Codebook> after = reader.codebookAt(edit.id());
        if (before.isPresent() && after.isPresent()) {
            facets(before.get(), after.get());
        }
    }

    private static long count(StudyReader reader, Edit edit, RecordKey.Kind kind, boolean gone) throws TaskException {
        try (Stream<RecordChange> changes = reader.changes(edit.id())) {
            return changes.filter(change ->
                            change.key().kind() == kind && change.after().isEmpty() == gone)
                    .count();
        }
    }

    /** Tells of facets that are about more of the codes that were there. */
    private void facets(Codebook before, Codebook after) {
        for (Facet facet : before.facets()) {
            after.facets().stream()
                    .filter(now -> now.id().equals(facet.id()))
                    .map(Facet::appliesTo)
                    .filter(codes -> codes.containsAll(facet.appliesTo()))
                    .map(codes -> added(before, facet.appliesTo(), codes))
                    .filter(codes -> !codes.isEmpty())
                    .forEach(codes -> session.say("The facet \"" + facet.label() + "\" is about "
                            + String.join(" and ", codes) + " as well now, because codings carry it."));
        }
    }

    private static List<String> added(Codebook before, List<CodeId> old, List<CodeId> now) {
        return now.stream()
                .filter(code -> !old.contains(code) && before.code(code).isPresent())
                .map(CodeId::value)
                .toList();
    }
}
