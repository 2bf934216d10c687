// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.model.text.Mark;

/**
 * Takes the running text out of the tree of a page (HTML Living Standard, section 15.3, says what is a block): blocks
 * become paragraphs, tables tables, emphasis marks. Goes through the tree without recursion, so that no nesting is too
 * deep. For one page.
 */
final class PageText {

    private static final int CHECKED_EVERY = 4096;
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dd",
            "blockquote",
            "pre",
            "address",
            "article",
            "aside",
            "section",
            "header",
            "footer",
            "main",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "center",
            "hgroup",
            "menu",
            "dir",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "hr",
            "table",
            "tr",
            "td",
            "th",
            "search",
            "option",
            "listing",
            "xmp");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt");
    private static final Set<String> SPEAKERS =
            Set.of("speaker", "speaker-name", "speaker_name", "speakername", "transcript-speaker", "speaker-label");
    private static final Set<String> DISPLAYED_AS_BLOCK =
            Set.of("block", "flex", "grid", "table", "table-row", "table-cell", "list-item", "flow-root");
    private static final Map<String, Mark.Style> EMPHASIS = Map.of(
            "b", Mark.Style.BOLD,
            "strong", Mark.Style.BOLD,
            "i", Mark.Style.ITALIC,
            "em", Mark.Style.ITALIC,
            "u", Mark.Style.UNDERLINE);

    private final StyleSheet sheet = new StyleSheet();
    private final PageWords words;
    private final DocumentText document;
    private final Omitted omitted;
    private final Progress progress;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<PageTable> tables = new ArrayDeque<>();
    private int nodes;

    private PageText(DocumentText document, Progress progress) {
        this.document = document;
        this.words = new PageWords(document);
        this.omitted = new Omitted(document);
        this.progress = progress;
    }

    /** An element that is open: how the words in it look, and how it ends. */
    private record Open(Set<Mark.Style> styles, boolean kept, boolean block, boolean heading) {}

    /**
     * Adds the text of a page to a document.
     *
     * @throws TaskException if it has more lines than any interview, or the task was cancelled
     */
    static void read(Document page, DocumentText document, Progress progress) throws TaskException {
        PageText text = new PageText(document, progress);
        for (Element style : page.getElementsByTag("style")) {
            text.sheet.add(style.data().isEmpty() ? style.wholeText() : style.data());
        }
        text.walk(page);
        text.words.endParagraph();
        text.omitted.report();
    }

    private void walk(Node root) throws TaskException {
        Node node = root;
        while (node != null) {
            boolean entered = enter(node);
            Node next = entered ? node.firstChild() : null;
            if (entered && next == null) {
                leave(node);
            }
            while (next == null && node != root) {
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                    leave(node);
                }
            }
            node = next;
        }
    }

    /** Begins a node; false if what is in it is not to be read. */
    private boolean enter(Node node) throws TaskException {
        if (++nodes % CHECKED_EVERY == 0) {
            progress.checkpoint();
        }
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return false;
        }
        return node instanceof Element element && enter(element);
    }

    private void text(String text) {
        Open in = open.element();
        if (in.kept()) {
            words.keptText(text, in.styles());
        } else {
            words.text(text, in.styles());
        }
    }

    private boolean enter(Element element) throws TaskException {
        String name = name(element);
        Declarations style = sheet.of(element);
        if (omitted.takes(element, name, style)) {
            return false;
        }
        Optional<String> time = PageTime.of(element, name, words.last());
        if (time.isPresent()) {
            text(time.get());
            return false;
        }
        Open opened = opened(element, name, style);
        if (opened.block()) {
            words.endParagraph();
            enterTable(element, name);
        } else if (name.equals("br")) {
            words.lineBreak();
        }
        open.push(opened);
        return true;
    }

    private Open opened(Element element, String name, Declarations style) {
        boolean outermost = open.isEmpty();
        Set<Mark.Style> inherited = outermost ? Set.of() : open.element().styles();
        boolean keeps = style.keepsSpace() || name.equals("pre") || name.equals("listing") || name.equals("xmp");
        boolean kept = !style.collapsesSpace()
                && (keeps || !outermost && open.element().kept());
        boolean heading = HEADINGS.contains(name) || isSpeaker(element, name);
        boolean block = heading || BLOCKS.contains(name) || DISPLAYED_AS_BLOCK.contains(style.display());
        boolean inline = style.display().equals("inline") && !outermost && tables.isEmpty();
        boolean named = block && !inline && SPEAKERS.stream().anyMatch(element::hasClass);
        return new Open(style.emphasis(emphasis(name, inherited)), kept, block && !inline, heading && !inline || named);
    }

    /** A podcast's speaker: {@code <cite>} with a time or a paragraph after it (Podcast Namespace, transcripts). */
    private static boolean isSpeaker(Element element, String name) {
        Element next = name.equals("cite") ? element.nextElementSibling() : null;
        return next != null && Set.of("time", "p").contains(next.normalName());
    }

    private static Set<Mark.Style> emphasis(String name, Set<Mark.Style> inherited) {
        Mark.Style style = EMPHASIS.get(name);
        if (style == null || inherited.contains(style)) {
            return inherited;
        }
        Set<Mark.Style> styles = EnumSet.of(style);
        styles.addAll(inherited);
        return styles;
    }

    private void enterTable(Element element, String name) {
        switch (name) {
            case "table" -> tables.push(new PageTable(document));
            case "tr" -> tables.stream().findFirst().ifPresent(PageTable::openRow);
            case "td", "th" -> tables.stream().findFirst().ifPresent(table -> table.openCell(element));
            default -> {}
        }
    }

    private void leave(Node node) throws TaskException {
        Open closed = open.pop();
        if (closed.heading()) {
            words.endHeading();
        } else if (closed.block()) {
            words.endParagraph();
        }
        if (closed.block() && node instanceof Element element) {
            leaveTable(name(element));
        }
    }

    private void leaveTable(String name) {
        switch (name) {
            case "table" -> tables.pop().close();
            case "tr" -> tables.stream().findFirst().ifPresent(PageTable::endRow);
            case "td", "th" -> tables.stream().findFirst().ifPresent(PageTable::endCell);
            default -> {}
        }
    }

    /** The name in lower case, without a prefix that XHTML may put before it. */
    private static String name(Element element) {
        String name = element.normalName();
        int colon = name.indexOf(':');
        boolean html = colon > 0 && List.of("h", "html", "xhtml").contains(name.substring(0, colon));
        return (html ? name.substring(colon + 1) : name).toLowerCase(Locale.ROOT);
    }
}
