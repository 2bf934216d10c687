// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import org.rapport.api.task.MessageTemplate;

/** What the reader of RTF documents tells people. */
enum RtfMessage implements MessageTemplate {
    NOT_RTF("This is no RTF document. If it is plain text, give it the ending .txt; otherwise save it as .rtf again."),
    CUT_OFF("The document is cut off: the words at its end are missing. Copy it again, or open it in the program that"
            + " made it and save it again."),
    GOES_ON("The document ends before its file does, by a brace too many or a second document; what follows was not"
            + " read. Open it in the program that made it, compare, and save it again."),
    DAMAGED("The document is damaged after paragraph {0}, and is not read. Open it in the program that made it, and"
            + " save it again."),
    TOO_DEEP("The document is nested more than {0} levels deep, and is not read. Save the text as plain text (.txt)."),
    CODE_PAGE("The document names an encoding that is not known, {0}; it was read as windows-1252. If letters look"
            + " wrong, save it as .docx.");

    private final String pattern;

    RtfMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers.RTF_" + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
