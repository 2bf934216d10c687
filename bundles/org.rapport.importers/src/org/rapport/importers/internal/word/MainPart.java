// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.zip.ZipParts;

/** Finds the parts of an Office package by the relationships between them (ECMA-376, part 2, section 9). */
final class MainPart {

    private static final String ROOT_RELATIONSHIPS = "_rels/.rels";

    private MainPart() {}

    /**
     * The name of the part that holds the document, which the relationships of the package tell.
     *
     * @throws TaskException if they do not tell
     */
    static String of(ZipParts parts, Findings findings) throws TaskException {
        return target(parts, ROOT_RELATIONSHIPS, "/officeDocument")
                .orElseThrow(() -> findings.refusal(ImportMessage.NO_MAIN_PART));
    }

    /** The name of the part that holds the styles of the main part; that of Word where no relationship tells. */
    static String styles(ZipParts parts, String main) throws TaskException {
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        String relationships = folder + "_rels/" + main.substring(slash) + ".rels";
        String target = target(parts, relationships, "/styles").orElse("styles.xml");
        return target.startsWith("/") ? target : folder + target;
    }

    private static Optional<String> target(ZipParts parts, String relationships, String type) throws TaskException {
        if (!parts.has(relationships)) {
            return Optional.empty();
        }
        String[] target = {""};
        parts.read(relationships, reader -> {
            if (reader.isStartElement() && reader.getLocalName().equals("Relationship") && isOf(reader, type)) {
                target[0] = Optional.ofNullable(reader.getAttributeValue(null, "Target"))
                        .orElse("");
            }
        });
        String name = target[0].startsWith("./") ? target[0].substring(2) : target[0];
        return Optional.of(name).filter(found -> !found.isEmpty());
    }

    private static boolean isOf(XMLStreamReader reader, String wanted) {
        String type = reader.getAttributeValue(null, "Type");
        return type != null && type.endsWith(wanted);
    }
}
