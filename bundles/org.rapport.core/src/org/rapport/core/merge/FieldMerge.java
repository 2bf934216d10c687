// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.RecordChange;
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
        RecordChange here = ours.change(key);
        RecordChange there = theirs.change(key);
        if (here.now().equals(there.now())) {
            return RecordMerge.unchanged(key, here.now(), there.now());
        }
        return here.now().isPresent() && there.now().isPresent() ? byField(here, there) : whole(here, there);
    }

    private RecordMerge whole(RecordChange here, RecordChange there) {
        Optional<Side> right = right(
                        isNews(there.authors().values(), ours),
                        isNews(here.authors().values(), theirs),
                        there.now().equals(there.base()),
                        here.now().equals(here.base()))
                .or(() ->
                        QuietRules.settlePresence(here.key().kind(), here.now().isPresent()));
        if (right.isEmpty()) {
            return new RecordMerge(here.key(), there.now(), here.now(), Map.of(), Set.of(RecordChange.WHOLE));
        }
        return right.get() == Side.OURS
                ? RecordMerge.unchanged(here.key(), here.now(), there.now())
                : new RecordMerge(here.key(), there.now(), there.now(), there.authors(), Set.of());
    }

    private static boolean isNews(Collection<EditId> authors, Standpoint to) {
        return authors.stream().anyMatch(author -> !to.knows(author));
    }

    /**
     * The side that is right.
     *
     * @param news whether theirs is unknown here
     * @param ownNews whether ours is unknown there
     * @param same whether theirs is what was known here last
     * @param ownSame whether ours is what was known there last
     * @return empty if both say something of their own
     */
    private static Optional<Side> right(boolean news, boolean ownNews, boolean same, boolean ownSame) {
        if (news != ownNews) {
            return Optional.of(news ? Side.THEIRS : Side.OURS);
        }
        return same == ownSame ? Optional.empty() : Optional.of(same ? Side.OURS : Side.THEIRS);
    }

    private RecordMerge byField(RecordChange here, RecordChange there) {
        RecordValues mine = here.now().orElseThrow();
        RecordValues other = there.now().orElseThrow();
        RecordValues agreed = mine;
        Map<String, EditId> authors = new HashMap<>();
        Set<String> open = new HashSet<>();
        for (Map.Entry<String, Set<String>> group :
                FieldGroups.of(here.key().kind(), mine, other).entrySet()) {
            Set<String> fields = group.getValue();
            if (isSame(fields, Optional.of(mine), other)) {
                continue;
            }
            Optional<Side> right = right(
                            isNews(authors(there, fields), ours),
                            isNews(authors(here, fields), theirs),
                            isSame(fields, there.base(), other),
                            isSame(fields, here.base(), mine))
                    .or(() -> QuietRules.settle(here.key().kind(), group.getKey(), mine, other));
            if (right.isEmpty()) {
                open.addAll(fields);
            } else if (right.get() == Side.THEIRS) {
                for (String field : fields) {
                    agreed = agreed.with(field, other.get(field));
                    there.author(field).ifPresent(author -> authors.put(field, author));
                }
            }
        }
        return new RecordMerge(here.key(), there.now(), Optional.of(agreed), authors, open);
    }

    private static boolean isSame(Set<String> fields, Optional<RecordValues> some, RecordValues others) {
        return some.isPresent()
                && fields.stream().allMatch(field -> some.get().get(field).equals(others.get(field)));
    }

    private static List<EditId> authors(RecordChange change, Set<String> fields) {
        return fields.stream().flatMap(field -> change.author(field).stream()).toList();
    }
}
