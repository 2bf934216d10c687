// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.Role;
import org.rapport.model.text.Turn;

/** A listing of codings. */
final class CodingListing {

    private final Listing listing = new Listing(
            Column.text("id", "Id"),
            Column.text("transcript", "Transcript"),
            Column.number("turn", "Turn"),
            Column.text("speaker", "Speaker"),
            Column.hidden("role"),
            Column.number("start", "Start"),
            Column.hidden("end"),
            Column.text("code", "Code"),
            Column.text("coder", "Coder"),
            Column.hidden("origin"),
            Column.text("reviewed", "Reviewed"),
            Column.hidden("facets"),
            Column.hidden("weight"),
            Column.hidden("note"),
            Column.hidden("created"),
            Column.wide("text", "Passage"));

    void add(CodedPassage passage) {
        Coding coding = passage.coding();
        listing.row(
                new Listing.Id(coding.id()),
                passage.transcriptTitle(),
                passage.turn().map(Turn::number).orElse(0),
                passage.turn().flatMap(Turn::speaker).orElse(""),
                passage.role().map(Role::name).orElse(""),
                passage.codePoints().start(),
                passage.codePoints().end(),
                coding.code(),
                coding.coder(),
                coding.origin().name().toLowerCase(Locale.ROOT),
                coding.reviewed(),
                facets(coding),
                coding.weight().isPresent() ? (Object) coding.weight().getAsInt() : "",
                coding.memo(),
                coding.created(),
                passage.text());
    }

    static Map<String, String> facets(Coding coding) {
        Map<String, String> facets = new LinkedHashMap<>();
        coding.facets().forEach((facet, value) -> facets.put(facet.value(), value));
        return facets;
    }

    void print(ListingFormat format, Terminal terminal) {
        listing.print(format, terminal);
    }
}
