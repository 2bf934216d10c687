// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.inqscribe;

import org.rapport.api.task.MessageTemplate;

/** What the importer of InqScribe transcripts tells people. No message repeats words of a transcript. */
enum InqScribeMessage implements MessageTemplate {
    OTHER_XML(
            "The XML begins with the element <{0}>, and is no transcript of InqScribe. Export the transcript as .docx or"
                    + " plain text (.txt) from the program that made it."),
    NOT_INQSCRIBE("This is no file of InqScribe. Export the transcript as XML or plain text from InqScribe."),
    BAD_XML("The XML is damaged at line {0}, column {1}. Export the transcript again from InqScribe."),
    FRAMES("The file does not say how many frames a second has; the last number of its times was read as frames,"
            + " {0} a second."),
    BAD_TIME("Times that cannot be read, left out: {0}.");

    private final String pattern;

    InqScribeMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers.inqscribe." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
