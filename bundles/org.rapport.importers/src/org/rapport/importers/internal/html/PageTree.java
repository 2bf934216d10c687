// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;

/**
 * Parses a page into a tree as browsers do, or as XML if it is XHTML, without fetching anything. What a character of
 * markup can become in memory is bounded by the number of characters and elements.
 */
final class PageTree {

    private static final int CHECKED_EVERY = 4096;

    private PageTree() {}

    /**
     * The tree of a page.
     *
     * @throws TaskException if the page is larger than the limits allow, or the task was cancelled
     */
    static Document parse(String page, ImportLimits limits, Findings findings, Progress progress) throws TaskException {
        int millions = Math.max(1, limits.megabytes() / 64);
        int mostElements = millions * 200_000;
        String words = EmbeddedData.cut(page);
        if (words.length() > millions * 1_000_000L) {
            throw findings.refusal(HtmlMessage.TOO_MUCH_MARKUP, millions);
        }
        Parser parser = isXml(words) ? Parser.xmlParser() : Parser.htmlParser();
        try (StreamParser stream = new StreamParser(parser).parse(words, "")) {
            int count = 0;
            for (Iterator<Element> elements = stream.iterator(); elements.hasNext(); elements.next()) {
                if (++count > mostElements) {
                    throw findings.refusal(HtmlMessage.TOO_MANY_ELEMENTS, mostElements);
                } else if (count % CHECKED_EVERY == 0) {
                    progress.checkpoint();
                }
            }
            return stream.document();
        }
    }

    /** Whether empty elements may be written as {@code <p/>}, which in HTML would begin a paragraph. */
    private static boolean isXml(String page) {
        int at = 0;
        while (at < page.length() && page.charAt(at) <= ' ') {
            at++;
        }
        String start = page.substring(at, Math.min(page.length(), at + 2000));
        return start.startsWith("<?xml") && start.contains("http://www.w3.org/1999/xhtml");
    }
}
