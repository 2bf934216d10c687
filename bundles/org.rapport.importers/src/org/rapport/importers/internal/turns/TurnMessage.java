// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.turns;

import org.rapport.api.task.MessageTemplate;

/** What people should know about how turns and times were found. No message repeats words of a transcript. */
public enum TurnMessage implements MessageTemplate {
    LABEL_ONCE_TAKEN("This label occurs only once, and was taken as a speaker because of its look or its place. If it"
            + " is none, write a word before it, and import the file again."),
    ALIKE("Paragraphs that begin alike, with words and a colon that do not look like a name, the first one here, were"
            + " taken as words of the speaker above: {0}. If the words before the colon are a speaker, begin each of"
            + " them with a capital, and import the file again."),
    LABEL_INSIDE("A label of a known speaker inside a paragraph, after the end of a sentence, began a turn here."),
    ONE_SPEAKER("Only one speaker has labels, so that paragraphs without one may be somebody else's; they became turns"
            + " without a speaker: {0}."),
    NO_PARAGRAPHS("The turns have no lines of their own; labels inside the lines were taken as speakers, which began so"
            + " many turns: {0}."),
    BARE_TIMES("Times without brackets among the words rise from line to line; they were taken as times of the"
            + " recording and out of the text: {0}."),
    BARE_LEADS("Lines that begin with minutes and seconds, which rise from line to line; they were taken as times of"
            + " the recording and out of the text: {0}."),
    POINT_TIMES("Times with points in square brackets rise from line to line; they were taken as minutes and seconds of"
            + " the recording and out of the text: {0}.");

    private final String pattern;

    TurnMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
