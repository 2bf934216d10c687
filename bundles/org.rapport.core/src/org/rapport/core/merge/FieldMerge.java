// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.EditId;
import org.rapport.model.study.RecordKey;

/** Merges one record: whole where it is gone on one side, else by groups of fields. */
final class FieldMerge {

    private final Standpoint ours;
    private final Standpoint theirs;

    FieldMerge(Standpoint ours, Standpoint theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    RecordMerge merge(RecordKey key) throws TaskException {
        CopyChange here = ours.change(key);
        CopyChange there = theirs.change(key);
        return here.now().isPresent() && there.now().isPresent() ? byField(here, there) : whole(here, there);
    }

    /** Where the record is gone on one side, or both. */
    private RecordMerge whole(CopyChange here, CopyChange there) {
        boolean news = isNews(there.authors().values(), ours);
        if (here.now().equals(there.now())) {
            return following(here, news ? there.authors() : Map.of(), there.now());
        }
        Optional<Side> right = new Claims(
                        here.authors().values(),
                        there.authors().values(),
                        here.now().equals(here.base()),
                        there.now().equals(there.base()))
                .right();
        if (right.isEmpty()) {
            right = QuietRules.settlePresence(here.key().kind(), here.now().isPresent());
        }
        if (right.isEmpty()) {
            Set<String> open = Set.of(CopyChange.WHOLE);
            return new RecordMerge(here.key(), there.now(), here.now(), Map.of(), Set.of(), open);
        }
        if (right.get() == Side.THEIRS) {
            return following(here, there.authors(), there.now());
        }
        Set<String> decided = news ? Set.of(CopyChange.WHOLE) : Set.of();
        return new RecordMerge(here.key(), there.now(), here.now(), Map.of(), decided, Set.of());
    }

    private static RecordMerge following(CopyChange here, Map<String, EditId> authors, Optional<RecordValues> theirs) {
        return new RecordMerge(here.key(), theirs, theirs, authors, Set.of(), Set.of());
    }

    private static boolean isNews(Collection<EditId> authors, Standpoint to) {
        return authors.stream().anyMatch(author -> !to.knows(author));
    }

    private RecordMerge byField(CopyChange here, CopyChange there) {
        RecordValues mine = here.now().orElseThrow();
        RecordValues other = there.now().orElseThrow();
        RecordValues agreed = mine;
        Map<String, EditId> authors = new HashMap<>();
        Set<String> decided = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Map.Entry<String, Set<String>> group : FieldGroups.of(here, there).entrySet()) {
            Set<String> fields = group.getValue();
            boolean news = isNews(authors(there, fields), ours);
            if (isSame(fields, here.now(), there.now())) {
                follow(there, news ? fields : Set.of(), authors);
                continue;
            }
            Optional<Side> right = new Claims(
                            authors(here, fields),
                            authors(there, fields),
                            isSame(fields, here.base(), here.now()),
                            isSame(fields, there.base(), there.now()))
                    .right()
                    .or(() -> QuietRules.settle(here.key().kind(), group.getKey(), mine, other));
            if (right.isEmpty()) {
                open.addAll(fields);
            } else if (right.get() == Side.THEIRS) {
                for (String field : fields) {
                    agreed = agreed.with(field, other.get(field));
                }
                follow(there, fields, authors);
            } else if (news) {
                decided.addAll(fields);
            }
        }
        if (agreed.equals(other) && decided.isEmpty() && isNews(there.authors().values(), ours)) {
            return following(here, there.authors(), there.now());
        }
        return new RecordMerge(here.key(), there.now(), Optional.of(agreed), authors, decided, open);
    }

    private static void follow(CopyChange there, Set<String> fields, Map<String, EditId> authors) {
        for (String field : fields) {
            there.author(field).ifPresent(author -> authors.put(field, author));
        }
    }

    private static boolean isSame(Set<String> fields, Optional<RecordValues> some, Optional<RecordValues> others) {
        return some.isPresent()
                && others.isPresent()
                && fields.stream()
                        .allMatch(field ->
                                some.get().get(field).equals(others.get().get(field)));
    }

    private static List<EditId> authors(CopyChange change, Set<String> fields) {
        return fields.stream().flatMap(field -> change.author(field).stream()).toList();
    }

    /**
     * What both copies say differently.
     *
     * @param said the edits that said it here since all was known there
     * @param saidThere the edits that said it there since all was known here
     * @param same whether it is here as it was then
     * @param sameThere whether it is there as it was then
     */
    private final class Claims {

        private final Collection<EditId> said;
        private final Collection<EditId> saidThere;
        private final boolean same;
        private final boolean sameThere;

        Claims(Collection<EditId> said, Collection<EditId> saidThere, boolean same, boolean sameThere) {
            this.said = said;
            this.saidThere = saidThere;
            this.same = same;
            this.sameThere = sameThere;
        }

        /** The side that is right; empty if both may be. */
        Optional<Side> right() {
            boolean own = isNews(said, theirs);
            boolean news = isNews(saidThere, ours);
            if (own != news) {
                return Optional.of(news ? Side.THEIRS : Side.OURS);
            }
            if (!news && said.isEmpty() != saidThere.isEmpty()) { // what was said is known, and was left behind
                return Optional.of(said.isEmpty() ? Side.OURS : Side.THEIRS);
            }
            return same == sameThere ? Optional.empty() : Optional.of(same ? Side.THEIRS : Side.OURS);
        }
    }
}
