// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The rules of a page for classes, such as {@code .c4{font-weight:700}}, in which Google Docs writes emphasis. */
final class StyleSheet {

    private static final int MOST = 5_000;
    private static final Pattern CLASS = Pattern.compile("[A-Za-z0-9]{0,20}\\.([A-Za-z0-9_-]{1,80})");

    private final Map<String, Declarations> classes = new HashMap<>();

    /** Adds the rules of a style element. Rules in blocks, such as those for printing, do not count. */
    void add(String css) {
        int at = 0;
        while (at < css.length() && classes.size() < MOST) {
            int open = css.indexOf('{', at);
            int close = open < 0 ? -1 : css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            String selectors = css.substring(at, open).strip();
            int inner = css.indexOf('{', open + 1);
            if (selectors.startsWith("@") && inner >= 0 && inner < close) {
                close = endOfBlock(css, open);
            } else {
                addRule(selectors, css.substring(open + 1, close));
            }
            at = close + 1;
        }
    }

    /** What the classes of an element, and its own style attribute, say. */
    Declarations of(Element element) {
        Declarations found = Declarations.NONE;
        if (!classes.isEmpty() && element.hasAttr("class")) {
            for (String name : element.attr("class").split("\\s+", 50)) {
                found = found.with(classes.getOrDefault(name, Declarations.NONE));
            }
        }
        return element.hasAttr("style") ? found.with(Declarations.of(element.attr("style"))) : found;
    }

    private void addRule(String selectors, String body) {
        int comment = selectors.lastIndexOf("*/");
        String list = comment < 0 ? selectors : selectors.substring(comment + 2);
        Declarations declarations = Declarations.of(body);
        if (declarations.values().isEmpty() || list.length() > 10_000) {
            return;
        }
        for (String selector : list.split(",")) {
            Matcher matcher = CLASS.matcher(selector.strip());
            if (matcher.matches()) {
                classes.merge(matcher.group(1), declarations, Declarations::with);
            }
        }
    }

    private static int endOfBlock(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return css.length();
    }
}
