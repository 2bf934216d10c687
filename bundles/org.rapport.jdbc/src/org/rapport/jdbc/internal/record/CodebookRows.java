// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.model.codebook.About;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;

/** The codebook's own record: what it says about itself, its facets and groups. */
public final class CodebookRows {

    private CodebookRows() {}

    /** The values of the row. */
    public static Object[] write(Codebook book) {
        About about = book.about();
        return new Object[] {
            about.id(),
            about.title(),
            about.version(),
            about.language(),
            about.text(),
            Json.write(about.rules()),
            Json.write(about.references()),
            Json.write(book.facets().stream().map(CodebookRows::facet).toList()),
            Json.write(book.groups().stream().map(CodebookRows::group).toList())
        };
    }

    private static Map<String, Object> facet(Facet facet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", facet.id().value());
        json.put("label", facet.label());
        json.put("question", facet.question());
        json.put("appliesTo", facet.appliesTo().stream().map(CodeId::value).toList());
        json.put(
                "values",
                facet.values().stream()
                        .map(value -> List.of(value.value(), value.meaning()))
                        .toList());
        facet.defaultValue().ifPresent(value -> json.put("default", value));
        json.put("why", facet.why());
        return json;
    }

    private static Map<String, Object> group(CodeGroup group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", group.id());
        json.put("label", group.label());
        json.put("about", group.about());
        json.put("codes", group.codes().stream().map(CodeId::value).toList());
        return json;
    }

    /** The codebook of its row and its codes in order. */
    public static Codebook read(Object[] row, List<Code> codes) {
        About about = new About(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Json.strings((String) row[5]),
                Json.strings((String) row[6]));
        List<Facet> facets = new ArrayList<>();
        Json.list((String) row[7]).forEach(json -> facets.add(facetOf((Map<?, ?>) json)));
        List<CodeGroup> groups = new ArrayList<>();
        Json.list((String) row[8]).forEach(json -> groups.add(groupOf((Map<?, ?>) json)));
        return new Codebook(about, codes, facets, groups);
    }

    private static Facet facetOf(Map<?, ?> json) {
        List<Facet.Value> values = new ArrayList<>();
        for (Object value : Json.list(json.get("values"))) {
            List<String> pair = Json.strings(value);
            values.add(new Facet.Value(pair.get(0), pair.get(1)));
        }
        return new Facet(
                new FacetId((String) json.get("id")),
                (String) json.get("label"),
                (String) json.get("question"),
                codes(json.get("appliesTo")),
                values,
                Optional.ofNullable((String) json.get("default")),
                (String) json.get("why"));
    }

    private static CodeGroup groupOf(Map<?, ?> json) {
        return new CodeGroup(
                (String) json.get("id"),
                (String) json.get("label"),
                (String) json.get("about"),
                codes(json.get("codes")));
    }

    private static List<CodeId> codes(Object ids) {
        return Json.strings(ids).stream().map(CodeId::new).toList();
    }
}
