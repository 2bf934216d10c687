// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import org.rapport.api.task.MessageTemplate;

/** What the reading of OpenDocument files tells people. No message repeats words of a transcript. */
enum OdfMessage implements MessageTemplate {
    ODF_NO_TEXT("This is no OpenDocument text. If it is plain text, give it the ending .txt; otherwise save it as .odt"
            + " again."),
    ODF_NO_CONTENT("The file is an archive without an OpenDocument text in it. Open it in the program that made it,"
            + " and save it as .odt again."),
    ODF_ENCRYPTED("The document is protected by a password. Open it in LibreOffice, save it without the password,"
            + " and import it again."),
    ODF_OTHER_KIND("The file holds {0}, not a text document. Save a table of turns as .xlsx or .csv; copy other words"
            + " into a text document (.odt)."),
    ODF_STYLES("The document has more than {0} styles. Bold, italics and underlines that come from the others are not"
            + " kept.");

    private final String pattern;

    OdfMessage(String pattern) {
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
