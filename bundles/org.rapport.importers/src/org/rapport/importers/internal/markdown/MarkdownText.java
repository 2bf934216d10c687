// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.html.Page;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Stamp;
import org.rapport.model.text.Mark;

/**
 * Takes the running text out of Markdown (CommonMark 0.31 with the tables of GitHub): every line end is one of the
 * transcript, because transcripts have one turn below the other without blank lines; the numbers of numbered lists stay
 * as they were typed; indented lines are no code. For one file.
 */
final class MarkdownText {

    private static final int CHECKED_EVERY = 4096;
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            Heading.class,
            HtmlBlock.class,
            ThematicBreak.class,
            FencedCodeBlock.class,
            BlockQuote.class,
            ListBlock.class);

    private final String source;
    private final DocumentText document;
    private final ImportOptions options;
    private final Findings findings;
    private final Progress progress;
    private final Styles styles = new Styles();
    private boolean inParagraph;
    private int nodes;

    private MarkdownText(
            String source, DocumentText document, ImportOptions options, Findings findings, Progress progress) {
        this.source = source;
        this.document = document;
        this.options = options;
        this.findings = findings;
        this.progress = progress;
    }

    /**
     * Adds the text to a document.
     *
     * @param source Markdown with bounded paragraphs
     * @throws TaskException if it has more lines than any interview, or the task was cancelled
     */
    static void read(String source, DocumentText document, ImportOptions options, Findings findings, Progress progress)
            throws TaskException {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new DepthLimit())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        Node root = parser.parse(source);
        progress.checkpoint();
        new MarkdownText(source, document, options, findings, progress).walk(root);
    }

    private void walk(Node root) throws TaskException {
        Node node = root;
        while (node != null) {
            boolean entered = enter(node);
            Node next = entered ? node.getFirstChild() : null;
            if (entered && next == null) {
                leave(node);
            }
            while (next == null && node != root) {
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
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
        if (node instanceof Text text) {
            words(text.getLiteral());
        } else if (node instanceof Code code) {
            words(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            endParagraph();
        } else if (node instanceof HtmlInline html) {
            tag(html.getLiteral());
        } else if (node instanceof Block block) {
            return enterBlock(block);
        } else {
            return enterInline(node);
        }
        return false;
    }

    private boolean enterInline(Node node) {
        if (node instanceof Image) {
            document.leaveOut(MarkdownMessage.PICTURES);
            return false;
        } else if (node instanceof Link link && link.getFirstChild() instanceof Text text && isTime(text)) {
            words("[" + text.getLiteral() + "]");
            return false;
        } else if (node instanceof StrongEmphasis) {
            styles.begin(Mark.Style.BOLD);
        } else if (node instanceof Emphasis) {
            styles.begin(Mark.Style.ITALIC);
        }
        return true;
    }

    private boolean enterBlock(Block block) throws TaskException {
        if (block instanceof TableBlock) {
            document.openTable();
        } else if (block instanceof ListItem item && item.getParent() instanceof OrderedList) {
            words(number(item));
        } else if (block instanceof FencedCodeBlock code) {
            lines(code.getLiteral());
        } else if (block instanceof HtmlBlock html) {
            markup(html.getLiteral());
        } else if (block instanceof LinkReferenceDefinition) {
            document.leaveOut(MarkdownMessage.ADDRESSES);
        }
        return true;
    }

    private void leave(Node node) throws TaskException {
        if (node instanceof StrongEmphasis) {
            styles.end(Mark.Style.BOLD);
        } else if (node instanceof Emphasis) {
            styles.end(Mark.Style.ITALIC);
        } else if (node instanceof TableCell) {
            endParagraph();
            if (node.getNext() == null && node.getParent() instanceof TableRow row) {
                words(FurtherCells.of(row, source));
                endParagraph();
            }
            document.endCell();
        } else if (node instanceof TableRow) {
            document.endRow();
        } else if (node instanceof TableBlock) {
            document.closeTable();
        } else if (node instanceof Heading) {
            document.endHeading();
            inParagraph = false;
        } else if (node instanceof Block && !(node.getFirstChild() instanceof Block)) {
            endParagraph();
            styles.clear();
        }
    }

    private void endParagraph() throws TaskException {
        if (inParagraph) {
            document.endParagraph();
        }
        inParagraph = false;
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            inParagraph = true;
            document.append(words, styles.now());
        }
    }

    private void lines(String text) throws TaskException {
        for (String line : text.split("\n")) {
            words(line);
            endParagraph();
        }
    }

    private void tag(String literal) throws TaskException {
        Optional<InlineTag> tag = InlineTag.of(literal);
        if (literal.startsWith("<!--")) {
            document.leaveOut(MarkdownMessage.COMMENTS);
        } else if (tag.isEmpty()) {
            words(literal);
        } else if (tag.get().name().equals("br")) {
            endParagraph();
        } else if (tag.get().opens()) {
            tag.get().style().ifPresent(styles::begin);
        } else {
            tag.get().style().ifPresent(styles::end);
        }
    }

    private void markup(String literal) throws TaskException {
        if (literal.stripLeading().startsWith("<!--")) {
            document.leaveOut(MarkdownMessage.COMMENTS);
            literal = literal.substring(Math.max(literal.indexOf("-->"), 0)).replaceFirst("^-->", "");
        }
        if (InlineTag.of(literal).isPresent()) {
            Page.read(literal, document, options.limits(), findings, progress);
        } else {
            lines(literal);
        }
    }

    /** The number of a list item as it stands in the source, with a space. */
    private String number(ListItem item) {
        List<SourceSpan> spans = item.getSourceSpans();
        int start = spans.isEmpty()
                ? source.length()
                : Blanks.skip(source, spans.get(0).getInputIndex());
        int end = start;
        while (end < source.length() && Character.isDigit(source.charAt(end))) {
            end++;
        }
        return end > start && end < source.length() ? source.substring(start, end + 1) + " " : "";
    }

    private static boolean isTime(Text text) {
        String words = text.getLiteral();
        return text.getNext() == null
                && Stamp.bare(words, 0)
                        .filter(stamp -> stamp.end() == words.length())
                        .isPresent();
    }
}
