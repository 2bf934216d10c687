// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.Emphasis;
import org.rapport.importers.internal.document.Emphasis.Property;
import org.rapport.importers.internal.xml.XmlHandler;
import org.rapport.importers.internal.zip.ZipParts;

/**
 * The named styles of a document (ECMA-376, part 1, section 17.7), as far as they make words bold, italic, underlined
 * or hidden, or give paragraphs a number. Their part is read when the first name is asked for. For one thread.
 */
final class WordStyles {

    private static final int MOST = 20_000;
    private static final String DEFAULT = "Normal";
    private static final int LONGEST_CHAIN = 20;
    private static final Set<String> LINKS =
            Set.of("hyperlink", "followedhyperlink", "internet link", "visited internet link");
    private static final Style PLAIN = new Style(Emphasis.NONE, Optional.empty());
    private static final Map<String, Style> BUILT_IN = Map.of(
            "Strong", new Style(Emphasis.NONE.with(Property.BOLD, true), Optional.empty()),
            "Emphasis", new Style(Emphasis.NONE.with(Property.ITALIC, true), Optional.empty()));

    private final ZipParts parts;
    private final String main;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private boolean read;

    /** The styles that belong to this main part; the built-in ones for emphasis where it has none. */
    WordStyles(ZipParts parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /**
     * What a style comes to.
     *
     * @param numbered whether it gives its paragraphs a number or bullet, if it says so
     */
    record Style(Emphasis emphasis, Optional<Boolean> numbered) {

        private Style over(Style base) {
            return new Style(emphasis.over(base.emphasis), numbered.or(() -> base.numbered));
        }
    }

    private record Definition(Style style, String base) {}

    /** The style with this id, with what it takes over from others. The default of paragraphs is plain. */
    Style named(String id) throws TaskException {
        if (id.equals(DEFAULT)) {
            return PLAIN;
        }
        readOnce();
        Style known = resolved.get(id);
        if (known == null) {
            known = definitions.containsKey(id) ? resolve(id) : BUILT_IN.getOrDefault(id, PLAIN);
            if (resolved.size() < MOST) {
                resolved.put(id, known);
            }
        }
        return known;
    }

    private void readOnce() throws TaskException {
        if (!read) {
            read = true;
            String part = MainPart.styles(parts, main);
            if (parts.has(part)) {
                parts.read(part, new PartHandler());
            }
        }
    }

    private Style resolve(String id) {
        Style style = PLAIN;
        Definition next = definitions.get(id);
        for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
            style = style.over(next.style);
            next = definitions.get(next.base);
        }
        return style;
    }

    /** Takes the definitions out of the part. */
    private final class PartHandler implements XmlHandler {

        private String id = "";
        private String base = "";
        private boolean link;
        private boolean plain;
        private boolean runs;
        private boolean conditional;
        private Emphasis emphasis = Emphasis.NONE;
        private Optional<Boolean> numbered = Optional.empty();

        @Override
        public void event(XMLStreamReader reader) {
            if (reader.isStartElement()) {
                start(reader);
            } else if (reader.isEndElement()) {
                end(reader.getLocalName());
            }
        }

        private void start(XMLStreamReader reader) {
            String name = reader.getLocalName();
            Optional<String> value = Optional.ofNullable(reader.getAttributeValue(null, "val"));
            switch (name) {
                case "style" -> open(reader);
                case "name" -> link = LINKS.contains(value.orElse("").toLowerCase(Locale.ROOT));
                case "basedOn" -> base = value.orElse("");
                case "tblStylePr" -> conditional = true;
                case "rPr" -> runs = !conditional;
                case "numId" -> numbered = Optional.of(value.filter("0"::equals).isEmpty());
                default -> emphasis = runs ? RunStyle.with(emphasis, name, value) : emphasis;
            }
        }

        private void open(XMLStreamReader reader) {
            id = String.valueOf(reader.getAttributeValue(null, "styleId"));
            plain = "1".equals(reader.getAttributeValue(null, "default"));
            base = "";
            link = false;
            conditional = false;
            emphasis = Emphasis.NONE;
            numbered = Optional.empty();
        }

        private void end(String name) {
            switch (name) {
                case "rPr" -> runs = false;
                case "tblStylePr" -> conditional = false;
                case "style" -> close();
                default -> {}
            }
        }

        private void close() {
            if (definitions.size() < MOST) {
                Emphasis shown = link ? emphasis.without(Property.UNDERLINE) : emphasis;
                definitions.put(
                        id, plain ? new Definition(PLAIN, "") : new Definition(new Style(shown, numbered), base));
            }
        }
    }
}
