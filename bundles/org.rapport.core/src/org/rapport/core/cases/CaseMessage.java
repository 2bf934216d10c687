// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import org.rapport.api.task.MessageTemplate;

/** What is wrong with a table of cases, and what its rows did not find. */
enum CaseMessage implements MessageTemplate {
    NO_HEADER("The table has no first row with names of attributes."),
    UNNAMED_COLUMN("Column {0} has no name in the first row."),
    COLUMN_TWICE("Two columns are called \"{0}\"."),
    NO_COLUMN("No column is called \"{0}\". The first row has: {1}."),
    TWO_FILE_COLUMNS(
            "Two columns may name the files of transcripts: \"{0}\" and \"{1}\". Say which one: --match \"{0}\""),
    UNNAMED_CASE("The row has values, but no name of a case in its first column."),
    CASE_TWICE("This case came in an earlier row already."),
    CASE_AMBIGUOUS("The study has several cases of this name. Give them different names first: rapport case set STUDY"),
    ATTRIBUTE_AMBIGUOUS("The study has several attributes called \"{0}\". Give them different names first."),
    TOO_MANY_CELLS("The row has more cells than the first row has names."),
    NOT_ACCEPTED("\"{0}\" must be {1} here."),
    MATCHED_TWICE("The transcript \"{0}\" belongs to the row at {1} too, and its speaker can be one case only."
            + " Make one of the patterns narrower, or name the speakers in a column \"speaker\"."),
    NO_TRANSCRIPT("No transcript has a title or file name like \"{0}\"."),
    NO_SUCH_SPEAKER("None of the transcripts of this row has a speaker with the label \"{0}\"."),
    ROLE_UNKNOWN("Who speaks in the transcript \"{0}\" is not known well enough to say who the case is. Give roles"
            + " (rapport role), or name the speaker in a column \"speaker\"."),
    OTHER_CASE("Speakers of the transcript \"{0}\" are another case already, and stayed so. Change it with: rapport"
            + " case speaker STUDY"),
    NOBODY_SPEAKS("Nobody speaks as this case in any transcript yet. Say who does: rapport case speaker STUDY"),
    CASES_WITHOUT_VOICE("Cases of the table that nobody speaks as in any transcript yet: {0}. A column \"file\" can say"
            + " which transcripts are theirs."),
    NO_ROW("Transcripts that no row of the table is about, {0}: {1}.");

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
