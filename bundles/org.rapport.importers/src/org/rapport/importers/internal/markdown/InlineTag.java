// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.model.text.Mark;

/**
 * An HTML tag among Markdown.
 *
 * @param name in lower case
 * @param opens whether it is no end tag
 */
record InlineTag(String name, boolean opens) {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]{0,20})\\b.*", Pattern.DOTALL);

    private static final Set<String> KNOWN = Set.of(
            "a",
            "abbr",
            "address",
            "article",
            "aside",
            "audio",
            "b",
            "blockquote",
            "body",
            "br",
            "center",
            "cite",
            "code",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "ins",
            "kbd",
            "li",
            "main",
            "mark",
            "nav",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "script",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "video");

    /** The tag at the beginning of a text; empty if it is none of HTML, but perhaps a name between angle brackets. */
    static Optional<InlineTag> of(String text) {
        Matcher matcher = TAG.matcher(text.stripLeading());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(2).toLowerCase(Locale.ROOT);
        return KNOWN.contains(name)
                ? Optional.of(new InlineTag(name, matcher.group(1).isEmpty()))
                : Optional.empty();
    }

    /** The emphasis that it begins or ends. */
    Optional<Mark.Style> style() {
        return switch (name) {
            case "b", "strong" -> Optional.of(Mark.Style.BOLD);
            case "i", "em" -> Optional.of(Mark.Style.ITALIC);
            case "u" -> Optional.of(Mark.Style.UNDERLINE);
            default -> Optional.empty();
        };
    }
}
