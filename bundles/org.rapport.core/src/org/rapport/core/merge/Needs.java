// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.api.store.RecordValues;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.RecordKey;

/** What a record stands on: other records that must be there, and be so. */
final class Needs {

    private Needs() {}

    /** What the record needs; of the codebook's groups and facets see {@link #names}. */
    static List<Need> of(RecordKey key, RecordValues values) {
        List<Need> needs = new ArrayList<>();
        switch (key.kind()) {
            case CODE -> {
                needs.add(Need.there(RecordKey.CODEBOOK));
                values.get("parent").ifPresent(parent -> needs.add(Need.there(code(parent))));
            }
            case CODING -> {
                needs.add(text(values));
                needs.add(new Need(code(values.text("code")), Aspect.CODABLE, ""));
            }
            case SUGGESTION -> {
                needs.add(text(values));
                needs.add(new Need(code(values.text("code")), Aspect.CODABLE, ""));
            }
            case DECISION -> needs.add(Need.there(transcript(values)));
            case MEMO -> memo(values, needs);
            case SPEAKER -> {
                needs.add(Need.there(new RecordKey(RecordKey.Kind.TRANSCRIPT, first(key.id()))));
                values.get("case_id").ifPresent(id -> needs.add(Need.there(subject(id.toString()))));
            }
            case CASE_VALUE -> {
                needs.add(Need.there(subject(first(key.id()))));
                String attribute = key.id().substring(first(key.id()).length() + 1);
                needs.add(new Need(
                        new RecordKey(RecordKey.Kind.ATTRIBUTE, attribute), Aspect.ACCEPTS, values.text("value")));
            }
            default -> {
                // the others stand by themselves
            }
        }
        return needs;
    }

    private static void memo(RecordValues values, List<Need> needs) {
        if (values.get("text").isPresent()) {
            needs.add(text(values));
        } else if (values.get("transcript").isPresent()) {
            needs.add(Need.there(transcript(values)));
        }
        values.get("code").ifPresent(id -> needs.add(Need.there(code(id))));
    }

    private static Need text(RecordValues values) {
        return new Need(transcript(values), Aspect.TEXT, values.text("text"));
    }

    private static RecordKey transcript(RecordValues values) {
        return new RecordKey(RecordKey.Kind.TRANSCRIPT, values.text("transcript"));
    }

    private static RecordKey code(Object id) {
        return new RecordKey(RecordKey.Kind.CODE, id.toString());
    }

    private static RecordKey subject(String id) {
        return new RecordKey(RecordKey.Kind.CASE, id);
    }

    /** The first of the two parts of a key. */
    private static String first(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    /** Whether the codebook's groups or facets may name the code. */
    static boolean names(RecordValues codebook, RecordKey code) {
        String quoted = '"' + code.id() + '"';
        return codebook.text("code_groups").contains(quoted)
                || codebook.text("facets").contains(quoted);
    }

    /** In which respect a record is needed. */
    enum Aspect {
        THERE,
        TEXT,
        CODABLE,
        ACCEPTS
    }

    /**
     * One record that another one stands on.
     *
     * @param on the record that is needed
     * @param aspect in which respect
     * @param value the text it must have, or the value it must accept
     */
    record Need(RecordKey on, Aspect aspect, String value) {

        static Need there(RecordKey on) {
            return new Need(on, Aspect.THERE, "");
        }

        boolean isMet(Optional<RecordValues> support) {
            return support.isPresent()
                    && switch (aspect) {
                        case THERE -> true;
                        case TEXT -> support.get().text("text").equals(value);
                        case CODABLE ->
                            Long.valueOf(1).equals(support.get().fields().get("codable"));
                        case ACCEPTS -> accepts(support.get());
                    };
        }

        private boolean accepts(RecordValues attribute) {
            Attribute.Type type = Attribute.Type.valueOf(attribute.text("type"));
            if (type == Attribute.Type.CHOICE) {
                String quoted = '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
                return attribute.text("choices").contains(quoted);
            }
            return new Attribute(new AttributeId(new UUID(0, 0)), "a", type, List.of()).accepts(value);
        }
    }
}
