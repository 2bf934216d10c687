// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.zip.ZipParts;

/** Finds the part of an Office package that holds the document (ECMA-376, part 2, section 9). */
final class MainPart {

    private static final String ROOT_RELATIONSHIPS = "_rels/.rels";
    private static final String MAIN_PART_TYPE = "/officeDocument";

    private MainPart() {}

    /**
     * The name of the part, which the relationships of the package tell.
     *
     * @throws TaskException if they do not tell
     */
    static String of(ZipParts parts, Findings findings) throws TaskException {
        if (!parts.has(ROOT_RELATIONSHIPS)) {
            throw findings.refusal(ImportMessage.NO_MAIN_PART);
        }
        String[] target = {""};
        parts.read(ROOT_RELATIONSHIPS, reader -> {
            if (reader.isStartElement() && reader.getLocalName().equals("Relationship") && isMain(reader)) {
                target[0] = Optional.ofNullable(reader.getAttributeValue(null, "Target"))
                        .orElse("");
            }
        });
        if (target[0].isEmpty()) {
            throw findings.refusal(ImportMessage.NO_MAIN_PART);
        }
        return target[0].startsWith("./") ? target[0].substring(2) : target[0];
    }

    private static boolean isMain(XMLStreamReader reader) {
        String type = reader.getAttributeValue(null, "Type");
        return type != null && type.endsWith(MAIN_PART_TYPE);
    }
}
