// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import org.rapport.api.task.Message;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;

/** Why an edit cannot be made. */
public enum EditMessage implements MessageTemplate {
    REASON_NEEDED(
            "{0} is in use ({1} coding(s)), and what is said of it changes: say why (--reason), so that the history"
                    + " can tell. To go on without: --no-reason"),
    NO_TRANSCRIPT("The transcript is no longer in the study. See: rapport transcripts STUDY"),
    NO_TITLE("A transcript needs a title."),
    BAD_LANGUAGE("\"{0}\" is not a language tag. Tags look like en, es or pt-BR."),
    NO_SUCH_TURN("The transcript has no turn {0}. It has {1}."),
    BAD_SPLIT("A turn is split between two of its words: neither part may be empty."),
    BAD_JOIN("Turns are joined from one to a later one."),
    NO_SPEAKER("Nobody in the study is called \"{0}\". See: rapport transcripts STUDY"),
    NO_CASE("The case is no longer in the study. See: rapport case list STUDY"),
    CASE_EXISTS(
            "There is a case of this name already. Choose another name, or describe that one: rapport case set STUDY"),
    NO_ATTRIBUTE("The attribute is no longer in the study. See: rapport attribute list STUDY"),
    ATTRIBUTE_EXISTS("There is an attribute \"{0}\" already."),
    VALUES_IN_THE_WAY("\"{0}\" cannot be changed so: {1} value(s) that cases have would not fit. Change those first."),
    CODE_EXISTS("There is a code \"{0}\" already. Choose another id."),
    CATEGORY("\"{0}\" is a category and cannot be given to a passage. Choose a code below it."),
    RETIRED(
            "\"{0}\" is retired: it keeps the codings it has and is given to no more passages. Choose another code, or take"
                    + " it back: rapport codebook restore STUDY {0}"),
    NO_CODING("The coding is no longer in the study. See: rapport codings STUDY"),
    NO_CODINGS("No coding is meant by this; nothing was changed. See: rapport codings STUDY"),
    OUTSIDE("The words do not lie inside the transcript's text."),
    NOT_A_PART("The words are not among those of the coding, so there is nothing to take away."),
    NO_FACET("There is no facet \"{0}\" in the study's codebook. See: rapport codebook show STUDY --code CODE"),
    FACET_OF_OTHERS("The facet \"{0}\" is not asked of codings with {1}."),
    FACET_VALUE("The facet \"{0}\" says one of: {1}."),
    BAD_WEIGHT("A weight is a number from 0 to 100."),
    NO_MEMO("The memo is no longer in the study. See: rapport memo list STUDY"),
    MEMO_WITHOUT_WORDS("A memo needs words."),
    SUGGESTION_GONE("The suggestion is no longer there: it was decided, or its transcript or code is gone."),
    NOT_DECIDED("The coder has not decided on this suggestion, so there is nothing to take back."),
    NO_PROFILE("Nothing but the name is known of this coder.");

    private final String pattern;

    EditMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "core.edit." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }

    TaskException refuse(Object... arguments) {
        return new TaskException(Message.of(this, arguments));
    }
}
