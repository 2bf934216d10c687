// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.xml.XmlHandler;
import org.rapport.importers.internal.zip.ZipParts;

/** The package document of a book (EPUB 3.3, section 5; Open Packaging Format 2.0.1): its parts in reading order. */
final class Contents implements XmlHandler {

    private static final Set<String> PAGES = Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document");

    private final String name;
    private final Map<String, Item> items = new HashMap<>();
    private final List<Reference> spine = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();

    private Contents(String name) {
        this.name = name;
    }

    /** A part that the book lists. */
    private record Item(Optional<String> part, String type, boolean navigation) {}

    /** A place in the reading order. */
    private record Reference(String id, boolean linear) {}

    /**
     * The names of the parts with running text, each once; what is left out is counted in the document.
     *
     * @param name the part that lists the contents
     */
    static Set<String> pages(ZipParts parts, String name, DocumentText document) throws TaskException {
        Contents contents = new Contents(name);
        parts.read(name, contents);
        return contents.choose(parts, document);
    }

    @Override
    public void event(XMLStreamReader reader) {
        if (!reader.isStartElement()) {
            return;
        }
        switch (reader.getLocalName()) {
            case "item" ->
                items.put(
                        value(reader, "id"),
                        new Item(
                                PackagePath.resolve(name, value(reader, "href")),
                                value(reader, "media-type"),
                                (" " + value(reader, "properties") + " ").contains(" nav ")));
            case "itemref" ->
                spine.add(new Reference(
                        value(reader, "idref"), !value(reader, "linear").equals("no")));
            case "reference" -> {
                if (value(reader, "type").equals("toc")) {
                    PackagePath.resolve(name, value(reader, "href")).ifPresent(tables::add);
                }
            }
            default -> {}
        }
    }

    private Set<String> choose(ZipParts parts, DocumentText document) {
        Set<String> pages = new LinkedHashSet<>();
        for (Reference reference : spine) {
            Item item = items.getOrDefault(reference.id(), new Item(Optional.empty(), "", false));
            Optional<MessageTemplate> reason = reason(reference, item, parts);
            if (reason.isPresent()) {
                document.leaveOut(reason.get());
            } else {
                pages.add(item.part().orElseThrow());
            }
        }
        return pages;
    }

    /** Why a part is left out. */
    private Optional<MessageTemplate> reason(Reference reference, Item item, ZipParts parts) {
        if (item.part().filter(parts::has).isEmpty()) {
            return Optional.of(EpubMessage.MISSING);
        } else if (item.navigation() || tables.contains(item.part().orElseThrow())) {
            return Optional.of(EpubMessage.CONTENTS);
        } else if (!PAGES.contains(item.type())) {
            return Optional.of(EpubMessage.NO_TEXT);
        }
        return reference.linear() ? Optional.empty() : Optional.of(EpubMessage.ASIDE);
    }

    private static String value(XMLStreamReader reader, String attribute) {
        return Optional.ofNullable(reader.getAttributeValue(null, attribute)).orElse("");
    }
}
