// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import org.rapport.api.task.MessageTemplate;

/** What the importer of Markdown tells people. No message repeats words of a transcript. */
enum MarkdownMessage implements MessageTemplate {
    TOO_LARGE("The file has more than {0} million characters of Markdown, and is not read. Give it the ending .txt, or"
            + " import it in several parts."),
    FRONT_MATTER("The block of properties at the beginning of the file was left out: {0} lines."),
    PICTURES("Pictures, left out and not fetched: {0}."),
    COMMENTS("Comments, left out: {0}."),
    ADDRESSES("Lists of link addresses that are not part of the text, left out: {0}."),
    TAKEN_LITERALLY("Lines with very many signs of emphasis or links, which were taken as characters: {0}.");

    private final String pattern;

    MarkdownMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers.markdown." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
