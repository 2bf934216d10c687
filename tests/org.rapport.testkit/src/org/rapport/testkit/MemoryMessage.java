// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import org.rapport.api.task.MessageTemplate;

/** What the store in memory says when it refuses. */
enum MemoryMessage implements MessageTemplate {
    MISSING("There is no such study."),
    NO_FILE("A study in memory is copied into no file."),
    EXISTS("There is a study already."),
    IN_USE("Somebody else is writing this study: {0}."),
    NO_TRANSCRIPT("The transcript is not there."),
    OUTSIDE_TEXT("The passage lies outside the text."),
    NO_CODE("There is no code {0}."),
    NOT_CODABLE("The code {0} is a category."),
    CODE_IN_USE("The code {0} is in use."),
    OLD_TEXT("Something still belongs to the earlier text."),
    NO_CASE("The case is not there."),
    NO_ATTRIBUTE("The attribute is not there."),
    NOT_ACCEPTED("The attribute does not accept the value."),
    NO_EDIT("There is no such edit."),
    NOT_UNDOABLE("\"{0}\" cannot be undone."),
    NOTHING_TO_UNDO("There is nothing by {0} to undo."),
    NOTHING_TO_REDO("There is nothing by {0} to redo."),
    BLOCKED("\"{0}\" is blocked by \"{1}\" of {2}.");

    private final String pattern;

    MemoryMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "memory." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
