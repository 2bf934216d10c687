// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;

/** Attributes, cases and what is known of them, as rows. */
public final class CaseRows {

    private CaseRows() {}

    /** The values of the row. */
    public static Object[] write(Attribute attribute) {
        return new Object[] {attribute.name(), attribute.type().name(), Json.write(attribute.choices())};
    }

    public static Attribute readAttribute(String id, Object[] row) {
        return new Attribute(
                AttributeId.of(id), (String) row[0], Attribute.Type.valueOf((String) row[1]), Json.strings((String)
                        row[2]));
    }

    /** The values of the row. */
    public static Object[] write(Case subject) {
        return new Object[] {subject.name(), subject.about()};
    }

    public static Case readCase(String id, Object[] row) {
        return new Case(CaseId.of(id), (String) row[0], (String) row[1]);
    }

    /** The values of the row. */
    public static Object[] write(CaseValue value) {
        return new Object[] {value.value()};
    }

    public static CaseValue readValue(String subject, String attribute, Object[] row) {
        return new CaseValue(CaseId.of(subject), AttributeId.of(attribute), (String) row[0]);
    }
}
