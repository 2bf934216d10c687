// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.zip.ZipParts;

/**
 * Which parts of an Office package a part refers to (ECMA-376, part 2, section 9).
 *
 * @param all in the order in which they stand
 */
record Relations(List<Relation> all) {

    Relations {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param type the end of its type, such as {@code worksheet}
     * @param target the name of the part
     */
    record Relation(String id, String type, String target) {}

    /** Those of a part; of the package if the name is empty; none if the package does not tell. */
    static Relations of(ZipParts parts, String part) throws TaskException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> found = new ArrayList<>();
        if (parts.has(name)) {
            parts.read(name, reader -> {
                if (reader.isStartElement() && reader.getLocalName().equals("Relationship") && isInside(reader)) {
                    String type = attribute(reader, "Type");
                    found.add(new Relation(
                            attribute(reader, "Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolved(part.substring(0, slash), attribute(reader, "Target"))));
                }
            });
        }
        return new Relations(found);
    }

    private static boolean isInside(XMLStreamReader reader) {
        return !attribute(reader, "TargetMode").equalsIgnoreCase("External");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** The part with this id and type. */
    Optional<String> target(String id, String type) {
        return all.stream()
                .filter(relation -> relation.id().equals(id) && relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    /** The first part of this type. */
    Optional<String> first(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }
}
