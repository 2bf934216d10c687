// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Colour;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.codebook.Indicator;

/** A small invented codebook: a category with two codes, one of them with a code below it, and a code at the top. */
final class FakeCodebook {

    private FakeCodebook() {}

    static Codebook make() {
        return new Codebook(
                new About("harbour", "Harbour talk", "1.2", "en", "", List.of(), List.of()),
                List.of(
                        code("CARE", "", false, "Care", "#2f6f8f"),
                        code("LISTEN", "CARE", true, "Listening", ""),
                        code("CALL", "CARE", true, "Calling back", "#f2c14e"),
                        code("CALL-SOON", "CALL", true, "Calling back soon", ""),
                        code("OTHER", "", true, "Other", "")),
                List.of(
                        facet("valence", "Valence", List.of("present", "absent"), Optional.of("present")),
                        facet("role", "Role", List.of("giver", "taker"), Optional.empty())),
                List.of());
    }

    static Code code(String id, String parent, boolean codable, String label, String colour) {
        return new Code(
                new CodeId(id),
                parent.isEmpty() ? Optional.empty() : Optional.of(new CodeId(parent)),
                codable,
                label,
                label + " in one line.",
                "Somebody speaks of " + label.toLowerCase(Locale.ROOT) + " as it happened at the harbour.",
                "The speaker tells of it from experience.",
                "It is only wished for.",
                List.of(
                        new Example(Example.Kind.TYPICAL, "We heard them out, every one.", Optional.empty(), ""),
                        new Example(
                                Example.Kind.CLOSE_BUT_NO,
                                "One ought to listen.",
                                Optional.of(new CodeId("OTHER")),
                                "a wish")),
                List.of(
                        new Indicator(Indicator.Kind.LEMMA, "listen"),
                        new Indicator(Indicator.Kind.PHRASE, "call back")),
                colour.isEmpty() ? Optional.empty() : Optional.of(Colour.of(colour)),
                "Invented");
    }

    private static Facet facet(String id, String label, List<String> values, Optional<String> other) {
        List<Facet.Value> all = values.stream()
                .map(value -> new Facet.Value(value, "it is " + value))
                .toList();
        return new Facet(new FacetId(id), label, "What is it here?", List.of(), all, other, "");
    }
}
