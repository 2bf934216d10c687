// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.model.codebook.CodeGroup;
import org.rapport.model.codebook.CodeId;

/** Reads the groups of a codebook. */
final class GroupReader {

    private static final Keys GROUP = Keys.required("id", "label", "codes").or("about");

    private final KnownCodes known;
    private final Claims ids = new Claims(CodebookMessage.DUPLICATE_ID);

    GroupReader(KnownCodes known) {
        this.known = known;
    }

    List<CodeGroup> read(List<Item> items) {
        List<CodeGroup> groups = new ArrayList<>();
        items.forEach(item -> read(item).ifPresent(groups::add));
        return groups;
    }

    /** Empty if it has no id of its own, which is an error. */
    private Optional<CodeGroup> read(Item item) {
        Fields fields = Fields.of(Ids.placed(item, "groups"), GROUP);
        String label = fields.line("label");
        String about = fields.paragraphs("about");
        List<CodeId> codes = known.namedInList(fields.someList("codes"));
        return Ids.unique(fields, ids).map(id -> new CodeGroup(id, label, about, codes));
    }
}
