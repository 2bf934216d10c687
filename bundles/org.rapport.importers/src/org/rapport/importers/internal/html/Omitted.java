// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rapport.api.task.MessageTemplate;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.report.ImportMessage;

/** Decides which elements of a page are no running text, and counts those that hold words. */
final class Omitted {

    /** Without words that anybody wrote for readers; or readings above words. */
    private static final Set<String> SILENT = Set.of(
            "head", "script", "style", "base", "link", "meta", "title", "rt", "rp", "rtc", "param", "source", "track");

    private static final Map<String, MessageTemplate> WITH_WORDS = Map.ofEntries(
            Map.entry("template", ImportMessage.HIDDEN),
            Map.entry("noscript", ImportMessage.HIDDEN),
            Map.entry("nav", HtmlMessage.MENUS),
            Map.entry("button", HtmlMessage.MENUS),
            Map.entry("select", HtmlMessage.MENUS),
            Map.entry("datalist", HtmlMessage.MENUS),
            Map.entry("textarea", HtmlMessage.MENUS),
            Map.entry("math", ImportMessage.SYMBOLS),
            Map.entry("del", HtmlMessage.STRUCK_OUT),
            Map.entry("s", HtmlMessage.STRUCK_OUT),
            Map.entry("strike", HtmlMessage.STRUCK_OUT));

    private static final Set<String> PICTURES = Set.of(
            "img", "svg", "iframe", "frame", "object", "embed", "audio", "video", "canvas", "applet", "map", "picture");

    private final DocumentText document;
    private final Notes notes = new Notes();

    Omitted(DocumentText document) {
        this.document = document;
    }

    /** Whether the element is left out with all that is in it. */
    boolean takes(Element element, String name, Declarations style) {
        if (SILENT.contains(name) || style.ofWord("list").equals("ignore")) {
            return true;
        } else if (PICTURES.contains(name)) {
            document.leaveOut(HtmlMessage.PICTURES);
            return true;
        } else if (notes.take(element, name, style, document)) {
            return true;
        }
        Optional<MessageTemplate> kind = kind(element, name, style);
        if (kind.isPresent() && element.hasText()) {
            document.leaveOut(kind.get());
        }
        return kind.isPresent();
    }

    void report() {
        notes.report(document);
    }

    private static Optional<MessageTemplate> kind(Element element, String name, Declarations style) {
        if (element.hasAttr("hidden") || hides(element)) {
            return Optional.of(ImportMessage.HIDDEN);
        } else if (style.struckOut()) {
            return Optional.of(HtmlMessage.STRUCK_OUT);
        }
        return Optional.ofNullable(WITH_WORDS.get(name));
    }

    /** Only the element's own style hides it: what a class hides, a page may show with a click. */
    private static boolean hides(Element element) {
        return element.hasAttr("style")
                && Declarations.of(element.attr("style")).hidden();
    }
}
