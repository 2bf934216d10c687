// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes lines of Markdown so that the parser, whose work on one paragraph can grow with the square of its signs and
 * whose calls nest with its emphasis, gets paragraphs of a bounded size. A long paragraph is cut at line ends, which
 * are line ends of the transcript anyway; a line that alone has too many signs is escaped (CommonMark 0.31, 2.4).
 */
final class BoundedSource {

    private static final int MOST_SIGNS = 1_000;
    private static final long MOST_WORK = 100_000_000;
    private static final int MOST_LINES = 200;
    private static final int MOST_ROWS = 5_000;
    private static final String SIGNS = "*_[]!<&`\\";
    private static final Pattern DEFINITION =
            Pattern.compile("((?:[ >*+-]|\\d{1,9}[.)]){0,20})\\[[^\\[\\]]{1,200}]:[ \\t]{0,20}(\\S{1,200}).*");
    private static final Pattern ADDRESS =
            Pattern.compile("<?(?:[a-zA-Z][a-zA-Z0-9+.-]+:\\S|www\\.|[#/]|\\.{1,2}/|\\w[\\w/-]*\\.\\w+$).*");

    private static final int LONG_LINE = 2_000;
    private static final Pattern TAG = Pattern.compile("([ \\t>*+.)0-9-]*+)<([A-Za-z][A-Za-z0-9-]{0,30})[\\s/]");

    /** The parser knows these without looking at what follows (CommonMark 0.31, section 4.6, condition 6). */
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "table", "tr", "td", "ul", "ol", "li", "section", "article", "blockquote", "details");

    private static final Pattern ROW = Pattern.compile(" {0,3}\\|");
    private static final Pattern DASHES = Pattern.compile(" {0,3}\\|(?: *:?-+:? *\\|){1,60} *");

    private final StringBuilder written = new StringBuilder();
    private int lines;
    private long signs;
    private long length;
    private boolean table;
    private String first = "";
    private int literal;

    private BoundedSource() {}

    /**
     * The source for the parser.
     *
     * @param text lines with line feeds
     * @param literal how many lines were escaped
     */
    record Bounded(String text, int literal) {}

    static Bounded of(List<String> lines) {
        BoundedSource source = new BoundedSource();
        lines.forEach(source::add);
        return new Bounded(source.written.toString(), source.literal);
    }

    private void add(String line) {
        if (line.isBlank()) {
            reset();
            written.append('\n');
            return;
        }
        long more = count(line);
        boolean full = lines >= (table ? MOST_ROWS : MOST_LINES);
        boolean ended = table && !ROW.matcher(line).lookingAt();
        if (full || ended || lines > 0 && !table && isTooMuch(signs + more, length + line.length())) {
            written.append('\n');
            reset();
        }
        table |= lines == 1 && isTable(first, line);
        first = lines == 0 ? line : first;
        lines++;
        signs += more;
        length += line.length();
        if (isTooMuch(more, line.length())) {
            literal++;
            writeEscaped(line);
        } else {
            write(line);
        }
        written.append('\n');
    }

    private void reset() {
        lines = 0;
        signs = 0;
        length = 0;
        table = false;
    }

    /** Whether two lines certainly begin a table: then each cell of it is a paragraph for the parser. */
    private static boolean isTable(String head, String dashes) {
        return ROW.matcher(head).lookingAt()
                && DASHES.matcher(dashes).matches()
                && head.chars().filter(c -> c == '|').count()
                        <= dashes.chars().filter(c -> c == '|').count();
    }

    private boolean isTooMuch(long someSigns, long someLength) {
        return someSigns > MOST_SIGNS || someSigns * someLength > MOST_WORK;
    }

    /**
     * Looks at tags and brackets that begin a line. For a tag that fills a line the parser uses a regular expression,
     * whose calls nest, so that a long one would exceed the stack. A label in brackets before a word would be taken out
     * as the definition of a link.
     */
    private void write(String line) {
        Matcher definition = DEFINITION.matcher(line);
        Matcher tag = TAG.matcher(line);
        if (line.length() > LONG_LINE && tag.lookingAt() && !BLOCKS.contains(tag.group(2))) {
            literal++;
            written.append(line, 0, tag.end(1)).append('\\').append(line, tag.end(1), line.length());
        } else if (definition.matches() && !ADDRESS.matcher(definition.group(2)).matches()) {
            int at = definition.end(1);
            written.append(line, 0, at).append('\\').append(line, at, line.length());
        } else {
            written.append(line);
        }
    }

    private void writeEscaped(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                written.append('\\');
            }
            written.append(c);
        }
    }

    private static long count(String line) {
        return line.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    }
}
