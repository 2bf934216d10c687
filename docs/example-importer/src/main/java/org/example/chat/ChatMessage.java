// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.example.chat;

import org.rapport.api.task.MessageTemplate;

/** What the importer tells people: what happened, and what to do. */
enum ChatMessage implements MessageTemplate {
    NO_WORDS("Nobody says anything in the chat. Export it again from the program that made it."),
    NOT_IN_ENCODING("The text is not valid {0}. Save the file as UTF-8, or name its encoding with --encoding."),
    NO_NAME("There is no name after the @; the words became a turn without a speaker."),
    NOTES("Lines with notes, left out: {0}.");

    private final String pattern;

    ChatMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "chat." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
