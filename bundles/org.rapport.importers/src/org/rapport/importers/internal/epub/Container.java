// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.epub;

import java.util.Optional;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.zip.ZipParts;

/** The container of a book (EPUB 3.3, section 4.2.6): which part lists the contents, and what is encrypted. */
final class Container {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /** Fonts may be obfuscated, which hinders nobody from reading. */
    private static final Set<String> FONT_ALGORITHMS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private Container() {}

    /**
     * The name of the part that lists the contents.
     *
     * @throws TaskException if there is none, or the contents are encrypted
     */
    static String contents(ZipParts parts, Findings findings) throws TaskException {
        refuseEncrypted(parts, findings);
        if (!parts.has(CONTAINER)) {
            throw findings.refusal(EpubMessage.NO_PACKAGE);
        }
        String[] path = {""};
        parts.read(CONTAINER, reader -> {
            if (reader.isStartElement() && reader.getLocalName().equals("rootfile") && path[0].isEmpty()) {
                path[0] = Optional.ofNullable(reader.getAttributeValue(null, "full-path"))
                        .orElse("");
            }
        });
        return PackagePath.resolve("", path[0])
                .filter(parts::has)
                .orElseThrow(() -> findings.refusal(EpubMessage.NO_PACKAGE));
    }

    private static void refuseEncrypted(ZipParts parts, Findings findings) throws TaskException {
        if (!parts.has(ENCRYPTION)) {
            return;
        }
        boolean[] encrypted = {false};
        parts.read(ENCRYPTION, reader -> {
            if (reader.isStartElement() && reader.getLocalName().equals("EncryptionMethod")) {
                String algorithm = reader.getAttributeValue(null, "Algorithm");
                encrypted[0] |= algorithm == null || !FONT_ALGORITHMS.contains(algorithm);
            }
        });
        if (encrypted[0]) {
            throw findings.refusal(EpubMessage.PROTECTED);
        }
    }
}
