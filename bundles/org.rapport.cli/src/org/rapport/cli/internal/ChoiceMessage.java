// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.MessageTemplate;

/** What is said where a command names something that is not there, or may mean several things. */
enum ChoiceMessage implements MessageTemplate {
    NO_CASE("There is no case \"{0}\" in the study. See: rapport case list STUDY"),
    CASES("\"{0}\" may mean {1} cases. Use the id from: rapport case list STUDY"),
    NO_ATTRIBUTE("There is no attribute \"{0}\" in the study. Make it: rapport attribute add STUDY \"{0}\""),
    ATTRIBUTES("\"{0}\" may mean {1} attributes. Use the id from: rapport attribute list STUDY"),
    NO_MEMO("There is no memo \"{0}\" in the study. See: rapport memo list STUDY"),
    MEMOS("\"{0}\" is the beginning of {1} ids. Write more of the id."),
    NO_CODING("There is no coding \"{0}\" in the study. See: rapport codings STUDY"),
    CODINGS("\"{0}\" is the beginning of {1} ids. Write more of the id."),
    TOO_LONG(
            "The text is longer than {0} characters. A memo holds a thought; long texts belong into files of their own."),
    NOT_TEXT("The file is not text in UTF-8."),
    VALUE("\"{0}\" must be {1}."),
    EMPTY("Nothing was changed: {0}."),
    TABLE("The table has {0} error(s); nothing was changed. Mend them and try again."),
    ONE_SUBJECT(
            "A memo is about one thing: a code, a coding, or a transcript with a turn (--turn) and its words (--words)."),
    SAY_WHICH(
            "Say which codings: either by ids (rapport codings STUDY shows them), or by --code, --transcript and --by."),
    WHERE("Say in which turn the words stand (--turn), and in which transcript (--transcript) if you name no coding."),
    NOT_IN_CODING(
            "These words do not stand in the coding, or stand there more than once. Copy them exactly, or say --turn.");

    private final String pattern;

    ChoiceMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "cli.choice." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
