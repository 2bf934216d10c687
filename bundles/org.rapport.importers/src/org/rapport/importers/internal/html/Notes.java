// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapport.api.task.MessageTemplate;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * Knows footnotes, endnotes and comments, and the signs in the text that refer to them, as Word, Google Docs,
 * LibreOffice, pandoc and EPUB 3 (Structural Semantics Vocabulary 1.1, section 5) write them. For one page.
 */
final class Notes {

    private static final Pattern TO_NOTE =
            Pattern.compile("#(?:_?(?:ftn|edn)\\d+|ftnt\\d+|sd(?:foot|end)note\\d+sym|fn:?\\d+)");
    private static final Pattern TO_COMMENT = Pattern.compile("#(?:cmnt\\d+|_msocom_\\d+)");
    private static final Pattern FROM_NOTE =
            Pattern.compile("#(?:_?(?:ftn|edn)ref\\d+|ftnt_ref\\d+|sd(?:foot|end)note\\d+anc|fnref:?\\d+)");
    private static final Pattern FROM_COMMENT = Pattern.compile("#(?:cmnt_ref\\d+|_msoanchor_\\d+)");
    private static final Set<String> NOTE_TYPES = Set.of(
            "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "doc-endnotes", "doc-footnote");
    private static final int LONGEST_ADDRESS = 40;

    private int footnotes;
    private int footnoteSigns;
    private int comments;
    private int commentSigns;

    /** Whether the element is a note, a comment, a page header, or a sign for one, and counts it. */
    boolean take(Element element, String name, Declarations style, DocumentText document) {
        if (name.equals("a")) {
            return takeSign(element);
        }
        return takeByType(element, style, document) || takeBody(element, name);
    }

    /** Counts what was taken into the document's report. */
    void report(DocumentText document) {
        count(Math.max(footnotes, footnoteSigns), ImportMessage.FOOTNOTES, document);
        count(Math.max(comments, commentSigns), ImportMessage.COMMENTS, document);
    }

    private boolean takeSign(Element link) {
        String address = address(link);
        boolean note = TO_NOTE.matcher(address).matches() || types(link).contains("noteref");
        boolean comment = TO_COMMENT.matcher(address).matches();
        footnoteSigns += note ? 1 : 0;
        commentSigns += comment ? 1 : 0;
        return note || comment;
    }

    private boolean takeByType(Element element, Declarations style, DocumentText document) {
        String word = style.ofWord("element");
        if (word.equals("header") || word.equals("footer")) {
            document.leaveOut(ImportMessage.HEADERS);
            return true;
        }
        boolean note = word.equals("footnote") || word.equals("endnote") || isNoteType(element);
        boolean comment = word.equals("comment");
        footnotes += note ? 1 : 0;
        comments += comment ? 1 : 0;
        return note || comment;
    }

    private static boolean isNoteType(Element element) {
        return (element.hasAttr("epub:type") || element.hasAttr("role"))
                && types(element).stream().anyMatch(NOTE_TYPES::contains);
    }

    /** A block that begins with a link back to its sign. */
    private boolean takeBody(Element element, String name) {
        if (!Set.of("p", "div", "li", "dd", "dt", "aside").contains(name)) {
            return false;
        }
        Optional<Element> link = Optional.ofNullable(element.firstElementChild());
        for (int i = 0; i < 3 && link.isPresent() && !link.get().normalName().equals("a"); i++) {
            link = Optional.ofNullable(link.get().firstElementChild());
        }
        String address = link.filter(found -> found.normalName().equals("a"))
                .map(Notes::address)
                .orElse("");
        boolean note = FROM_NOTE.matcher(address).matches();
        boolean comment = FROM_COMMENT.matcher(address).matches();
        footnotes += note ? 1 : 0;
        comments += comment ? 1 : 0;
        return note || comment;
    }

    private static String address(Element link) {
        String address = link.attr("href");
        int at = address.indexOf('#');
        return at >= 0 && address.length() - at < LONGEST_ADDRESS ? address.substring(at) : "";
    }

    private static Set<String> types(Element element) {
        String types = element.attr("epub:type") + " " + element.attr("role").replace("doc-noteref", "noteref");
        return new HashSet<>(List.of(types.strip().split("\\s+", 10)));
    }

    private static void count(int number, MessageTemplate kind, DocumentText document) {
        for (int i = 0; i < number; i++) {
            document.leaveOut(kind);
        }
    }
}
