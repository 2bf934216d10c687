// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamException;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.xml.XmlEvents;
import org.rapport.importers.internal.xml.XmlHandler;

/**
 * The parts of a document that is a zip archive in memory. They are unpacked as streams, within limits, and their
 * checksums compared; XML is read without document type definitions, so that no entity is expanded and no other file
 * opened. For one thread.
 */
public final class ZipParts {

    private static final int LONGEST_NAME = 80;

    private final byte[] bytes;
    private final Limits limits;
    private final Findings findings;
    private final ZipDirectory directory;
    private long total;

    private ZipParts(byte[] bytes, Limits limits, Findings findings, ZipDirectory directory) {
        this.bytes = bytes;
        this.limits = limits;
        this.findings = findings;
        this.directory = directory;
    }

    /**
     * Reads the directory of the archive.
     *
     * @throws TaskException if it is cut off, damaged, or has too many parts
     */
    public static ZipParts open(Source source, Limits limits, Findings findings) throws TaskException {
        ZipDirectory directory = ZipDirectory.read(source.bytes(), limits, findings);
        return new ZipParts(source.bytes(), limits, findings, directory);
    }

    /** Takes what a part holds. */
    private interface Use {
        void of(PartStream stream) throws IOException, XMLStreamException, TaskException;
    }

    /** Whether there is a part with this name, upper and lower case alike. */
    public boolean has(String name) {
        return directory.part(name).isPresent();
    }

    /** The names of all parts as they stand in the directory; no order is promised. */
    public Set<String> names() {
        return directory.names();
    }

    /**
     * Reads an XML part from its first to its last event.
     *
     * @throws TaskException if it is missing, damaged, too large or declares entities
     */
    public void read(String name, XmlHandler handler) throws TaskException {
        use(name, stream -> XmlEvents.read(shown(name), stream, limits.depth(), findings, handler));
    }

    /**
     * Unpacks a part whole.
     *
     * @throws TaskException if it is missing, damaged or too large
     */
    public byte[] bytes(String name) throws TaskException {
        byte[][] unpacked = {{}};
        use(name, stream -> unpacked[0] = stream.readAllBytes());
        return unpacked[0];
    }

    private void use(String name, Use use) throws TaskException {
        ZipDirectory.Part part =
                directory.part(name).orElseThrow(() -> findings.refusal(ImportMessage.PART_MISSING, shown(name)));
        if (part.encrypted()) {
            throw findings.refusal(ImportMessage.ENCRYPTED_ENTRY);
        }
        Inflater inflater = new Inflater(true);
        PartStream stream = stream(part, inflater);
        try {
            use.of(stream);
            stream.finish();
            total += stream.count();
        } catch (XMLStreamException e) {
            throw stream.refusal().orElse(XmlEvents.damage(shown(name), e, findings));
        } catch (IOException e) {
            throw stream.refusal().orElse(findings.refusal(ImportMessage.DAMAGED_ZIP));
        } finally {
            inflater.end();
        }
    }

    private PartStream stream(ZipDirectory.Part part, Inflater inflater) throws TaskException {
        InputStream packed = new ByteArrayInputStream(bytes, directory.dataStart(part), part.packed());
        if (part.method() != 0 && part.method() != 8) {
            throw findings.refusal(ImportMessage.DAMAGED_ZIP);
        }
        InputStream unpacked = part.method() == 0 ? packed : new InflaterInputStream(packed, inflater, 8192);
        return new PartStream(unpacked, part, limits.after(total), findings);
    }

    private static String shown(String name) {
        String start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return start.replaceAll("[^ -~]", "?");
    }
}
