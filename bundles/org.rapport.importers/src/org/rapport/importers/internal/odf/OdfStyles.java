// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.rapport.importers.internal.document.Emphasis;
import org.rapport.importers.internal.document.Emphasis.Property;
import org.rapport.importers.internal.report.Findings;

/**
 * The styles of paragraphs and of characters (ODF 1.3, part 3, section 16), as far as they make words bold, italic,
 * underlined or hidden. What the default style says of the whole document is no emphasis. For one thread.
 */
final class OdfStyles {

    private static final int MOST = 50_000;
    private static final int LONGEST_CHAIN = 20;
    private static final int BOLD_FROM = 600;
    private static final String DEFAULT = "paragraph|Standard";
    private static final Set<String> LINKS = Set.of("text|Internet_20_link", "text|Visited_20_Internet_20_Link");

    private final Findings findings;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Emphasis> resolved = new HashMap<>();
    private String name = "";
    private String family = "";
    private String parent = "";
    private Emphasis emphasis = Emphasis.NONE;
    private boolean tooMany;

    OdfStyles(Findings findings) {
        this.findings = findings;
    }

    private record Definition(Emphasis emphasis, String parent) {}

    Emphasis ofParagraphs(String style) {
        return style.isEmpty() ? Emphasis.NONE : resolve("paragraph|" + style);
    }

    Emphasis ofCharacters(String style) {
        return style.isEmpty() ? Emphasis.NONE : resolve("text|" + style);
    }

    /** Takes an element that begins inside the styles of a document. */
    void start(XMLStreamReader reader) {
        if (!Names.STYLE.equals(reader.getNamespaceURI())) {
            return;
        }
        switch (reader.getLocalName()) {
            case "style" -> open(reader);
            case "default-style" -> name = "";
            case "text-properties" -> emphasis = properties(reader);
            default -> {}
        }
    }

    /** Takes an element that ends inside the styles of a document. */
    void end(XMLStreamReader reader) {
        if (reader.getLocalName().equals("style") && !name.isEmpty()) {
            close();
        }
    }

    private void open(XMLStreamReader reader) {
        name = Names.attribute(reader, Names.STYLE, "name");
        family = Names.attribute(reader, Names.STYLE, "family");
        parent = Names.attribute(reader, Names.STYLE, "parent-style-name");
        emphasis = Emphasis.NONE;
    }

    private void close() {
        String key = family + '|' + name;
        name = "";
        if (!family.equals("paragraph") && !family.equals("text") || key.equals(DEFAULT)) {
            return;
        }
        if (definitions.size() < MOST) {
            Emphasis shown = LINKS.contains(key) ? emphasis.without(Property.UNDERLINE) : emphasis;
            definitions.put(key, new Definition(shown, family + '|' + parent));
        } else if (!tooMany) {
            tooMany = true;
            findings.warn(OdfMessage.ODF_STYLES, MOST);
        }
    }

    private static Emphasis properties(XMLStreamReader reader) {
        Emphasis found = Emphasis.NONE;
        String weight = Names.attribute(reader, Names.FO, "font-weight");
        if (!weight.isEmpty()) {
            found = found.with(Property.BOLD, isBold(weight));
        }
        String slant = Names.attribute(reader, Names.FO, "font-style");
        if (!slant.isEmpty()) {
            found = found.with(Property.ITALIC, !slant.equals("normal"));
        }
        String line = Names.attribute(reader, Names.STYLE, "text-underline-style");
        if (!line.isEmpty()) {
            found = found.with(Property.UNDERLINE, !line.equals("none"));
        }
        String display = Names.attribute(reader, Names.TEXT, "display");
        return display.isEmpty() ? found : found.with(Property.HIDDEN, display.equals("none"));
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.matches("[0-9]{3,4}") && Integer.parseInt(weight) >= BOLD_FROM;
    }

    private Emphasis resolve(String key) {
        Emphasis known = resolved.get(key);
        if (known == null) {
            known = Emphasis.NONE;
            Definition next = definitions.get(key);
            for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
                known = known.over(next.emphasis);
                next = definitions.get(next.parent);
            }
            if (resolved.size() < MOST) {
                resolved.put(key, known);
            }
        }
        return known;
    }
}
