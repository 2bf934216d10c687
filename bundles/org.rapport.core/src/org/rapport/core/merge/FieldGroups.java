// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapport.api.store.CopyChange;
import org.rapport.model.study.RecordKey;

/** Which fields of a record mean something together only, and are merged as one. */
final class FieldGroups {

    private static final Set<String> TEXT =
            Set.of("text", "source", "source_name", "turn_count", "words", "speakers", "turns", "marks", "cues");
    private static final Set<String> PASSAGE = Set.of("transcript", "text", "start_cp", "end_cp", "evidence");
    private static final Set<String> SUBJECT = Set.of("subject", "transcript", "text", "start_cp", "end_cp", "code");

    private FieldGroups() {}

    /** The fields of which either copy says something, or did, by the name of their group. */
    static Map<String, Set<String>> of(CopyChange some, CopyChange other) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (CopyChange change : List.of(some, other)) {
            Set<String> names = new TreeSet<>(change.authors().keySet());
            names.remove(CopyChange.WHOLE);
            change.base().ifPresent(values -> names.addAll(values.fields().keySet()));
            change.now().ifPresent(values -> names.addAll(values.fields().keySet()));
            for (String name : names) {
                groups.computeIfAbsent(group(some.key().kind(), name), any -> new TreeSet<>())
                        .add(name);
            }
        }
        return groups;
    }

    static String group(RecordKey.Kind kind, String field) {
        return switch (kind) {
            case TRANSCRIPT -> TEXT.contains(field) ? "text" : field;
            case CODING -> PASSAGE.contains(field) ? "passage" : field;
            case MEMO -> SUBJECT.contains(field) ? "subject" : field;
            case SPEAKER -> field.startsWith("role") ? "role" : field;
            case ATTRIBUTE -> field.equals("choices") ? "type" : field;
            case SUGGESTION, DECISION -> kind.name().toLowerCase(Locale.ROOT);
            default -> field;
        };
    }
}
