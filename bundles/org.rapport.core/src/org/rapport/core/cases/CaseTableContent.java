// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.util.List;
import java.util.Objects;
import org.rapport.core.edit.CaseEdit;

/**
 * What a table says of cases.
 *
 * @param edit the edit that says it of the study
 * @param rows what each row brings, in order
 */
public record CaseTableContent(CaseEdit.Join edit, List<Row> rows) {

    public CaseTableContent {
        Objects.requireNonNull(edit);
        rows = List.copyOf(rows);
    }

    /**
     * What one row brings.
     *
     * @param name the case
     * @param added whether the study did not have it
     * @param values how many values are given
     * @param transcripts the titles of the transcripts that the row names, in their order
     * @param linked how many speakers become this case
     */
    public record Row(String name, boolean added, int values, List<String> transcripts, int linked) {

        public Row {
            Objects.requireNonNull(name);
            transcripts = List.copyOf(transcripts);
        }
    }
}
