// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import org.rapport.api.task.MessageTemplate;

/** What the importers of web pages tell people. No message repeats words of a transcript. */
enum HtmlMessage implements MessageTemplate {
    TOO_MUCH_MARKUP(
            "The page has more than {0} million characters of markup, and is not read. Save the text as .docx or"
                    + " plain text (.txt), or, if you trust the page, raise --unpacked-limit."),
    TOO_MANY_ELEMENTS("The page has more than {0} elements, and is not read. Save the text as .docx or plain text"
            + " (.txt), or, if you trust the page, raise --unpacked-limit."),
    STRUCK_OUT("Deleted or struck-out pieces, left out: {0}."),
    MENUS("Menus, buttons and other parts of a page that are not running text, left out: {0}."),
    PICTURES("Pictures, recordings and embedded pages, left out and not fetched: {0}.");

    private final String pattern;

    HtmlMessage(String pattern) {
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
