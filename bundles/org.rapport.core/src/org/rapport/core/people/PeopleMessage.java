// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import org.rapport.api.task.Message;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;

/** What is to be said of names, roles, cases and presets of them. */
public enum PeopleMessage implements MessageTemplate {
    NOT_UTF8("The preset is not text in UTF-8. In Excel save it as \"CSV UTF-8\"."),
    TOO_LARGE("A preset is a small table; this file has more than {0} MiB."),
    NO_HEADER(
            "The first row of a preset names its columns: speaker, and name, role, case or files, in any order; not so here."),
    UNKNOWN_COLUMN("A preset has no column \"{0}\". Its columns are: speaker, name, role, case, files."),
    COLUMN_TWICE("Two columns are called \"{0}\"."),
    NO_LABEL("The row says neither a label nor a name. An empty label means the turns without one, and needs a name."),
    TOO_MANY_CELLS("The row has more cells than the first row has names."),
    BAD_ROLE("\"{0}\" is no role. A role is 1 to 40 letters, digits, blanks or hyphens."),
    BAD_FILES("The pattern in the column \"files\" is longer than 1,000 characters."),
    CLASH("The row says something else than {0} of the same speaker, or of the same name, in the same files."),
    PRESET_REFUSED("The preset has {0} error(s); nothing was changed. Mend them and try again."),
    CASE_AMBIGUOUS(
            "The study has several cases called \"{0}\". Give them different names first: rapport case set STUDY"),
    NOT_FOUND("No speaker is called \"{0}\" in these files; what was said of this label concerns nobody."),
    NOT_FOUND_IN("No speaker is called \"{0}\" in files like {1} here; what was said of this label concerns nobody."),
    NOT_UNLABELLED("No turn in these files is without a label; what was said of such turns concerns nobody."),
    NOT_UNLABELLED_IN(
            "No turn in files like {0} here is without a label; what was said of such turns concerns nobody."),
    NOT_FOUND_MORE("And {0} more labels of the preset are those of nobody in these files."),
    LOST_ROLE("\"{0}\" does not speak any more in the corrected text; the role and the case of this speaker go."),
    WITHOUT_ROLE("\"{0}\" is new in the corrected text and has no role, so no rule codes these {1} turns. Give one:"
            + " --map \"{0}=:leader\", or afterwards: rapport role STUDY");

    private final String pattern;

    PeopleMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "core.people." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }

    TaskException refuse(Object... arguments) {
        return new TaskException(Message.of(this, arguments));
    }
}
