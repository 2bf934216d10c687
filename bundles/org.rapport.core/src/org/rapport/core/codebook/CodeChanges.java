// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;

/** The codes that two books have differently. */
final class CodeChanges {

    private final Codebook before;
    private final Codebook after;

    CodeChanges(Codebook before, Codebook after) {
        this.before = before;
        this.after = after;
    }

    List<CodeChange> all() {
        Set<CodeId> moved = moved();
        Map<CodeId, CodeId> renamed = perhapsRenamed();
        List<CodeChange> changes = new ArrayList<>();
        for (Code code : after.codes()) {
            Optional<Code> old = before.code(code.id());
            if (old.isEmpty()) {
                changes.add(added(code, renamed));
            } else if (moved.contains(code.id()) || !sameFields(old.get(), code)) {
                changes.add(changed(old.get(), code, moved.contains(code.id())));
            }
        }
        gone().forEach(code -> changes.add(removed(code, renamed)));
        return changes;
    }

    private static boolean sameFields(Code old, Code now) {
        return Fields.of(old).changesTo(Fields.of(now)).isEmpty();
    }

    private CodeChange added(Code code, Map<CodeId, CodeId> renamed) {
        return new CodeChange(
                Change.ADDED,
                code,
                Optional.empty(),
                Optional.of(Place.of(after, code.id())),
                false,
                Fields.none().changesTo(Fields.of(code)),
                Optional.ofNullable(renamed.get(code.id())));
    }

    private CodeChange removed(Code code, Map<CodeId, CodeId> renamed) {
        return new CodeChange(
                Change.REMOVED,
                code,
                Optional.of(Place.of(before, code.id())),
                Optional.empty(),
                false,
                Fields.of(code).changesTo(Fields.none()),
                Optional.ofNullable(renamed.get(code.id())));
    }

    private CodeChange changed(Code old, Code now, boolean moved) {
        return new CodeChange(
                Change.CHANGED,
                now,
                Optional.of(Place.of(before, old.id())),
                Optional.of(Place.of(after, now.id())),
                moved,
                Fields.of(old).changesTo(Fields.of(now)),
                Optional.empty());
    }

    private Stream<Code> gone() {
        return before.codes().stream().filter(code -> after.code(code.id()).isEmpty());
    }

    private Stream<Code> fresh() {
        return after.codes().stream().filter(code -> before.code(code.id()).isEmpty());
    }

    /** The codes with another parent, and as few as possible of those whose order differs. */
    private Set<CodeId> moved() {
        Set<CodeId> moved = new HashSet<>();
        Set<Optional<CodeId>> parents = new HashSet<>();
        for (Code code : after.codes()) {
            Optional<Code> old = before.code(code.id());
            if (old.isPresent() && !old.get().parent().equals(code.parent())) {
                moved.add(code.id());
            } else if (old.isPresent() && parents.add(code.parent())) {
                moved.addAll(Alignment.of(staying(before, after, code.parent()), staying(after, before, code.parent()))
                        .only(Alignment.Side.AFTER));
            }
        }
        return moved;
    }

    /** The codes under a parent that stand under it in the other book as well. */
    private static List<CodeId> staying(Codebook book, Codebook other, Optional<CodeId> parent) {
        return parent.map(book::children).orElseGet(book::roots).stream()
                .map(Code::id)
                .filter(id ->
                        other.code(id).map(Code::parent).filter(parent::equals).isPresent())
                .toList();
    }

    /** Pairs of a code that is gone and one that is new, both ways; those with the same label first. */
    private Map<CodeId, CodeId> perhapsRenamed() {
        Map<CodeId, CodeId> pairs = new HashMap<>();
        pair(pairs, Code::label);
        pair(pairs, Code::definition);
        pair(pairs, Code::shortDefinition);
        return pairs;
    }

    private void pair(Map<CodeId, CodeId> pairs, Function<Code, String> field) {
        Map<String, CodeId> free = new HashMap<>();
        gone().filter(code -> !pairs.containsKey(code.id()))
                .forEach(code -> free.putIfAbsent(likeness(field.apply(code)), code.id()));
        free.remove("");
        fresh().filter(code -> !pairs.containsKey(code.id())).forEach(code -> {
            CodeId old = free.remove(likeness(field.apply(code)));
            if (old != null) {
                pairs.put(old, code.id());
                pairs.put(code.id(), old);
            }
        });
    }

    private static String likeness(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
