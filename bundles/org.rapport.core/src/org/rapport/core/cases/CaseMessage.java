// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import org.rapport.api.task.MessageTemplate;

/** What is wrong with a table of cases. */
enum CaseMessage implements MessageTemplate {
    NOT_IN_ENCODING("The file is not {0}. Save it as CSV UTF-8, or name its encoding: --encoding windows-1252"),
    NO_HEADER("The table has no first row with names of attributes."),
    UNNAMED_COLUMN("Column {0} has no name in the first row."),
    COLUMN_TWICE("Two columns are called \"{0}\"."),
    UNNAMED_CASE("The row has values, but no name of a case in its first column."),
    CASE_TWICE("This case came in an earlier row already."),
    CASE_AMBIGUOUS("The study has several cases of this name. Give them different names first: rapport case set STUDY"),
    ATTRIBUTE_AMBIGUOUS("The study has several attributes called \"{0}\". Give them different names first."),
    TOO_MANY_CELLS("The row has more cells than the first row has names."),
    NOT_ACCEPTED("\"{0}\" must be {1} here.");

    private final String pattern;

    CaseMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "core.cases." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
