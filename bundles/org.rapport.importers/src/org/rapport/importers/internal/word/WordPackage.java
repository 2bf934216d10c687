// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * A document as a package of XML parts (ECMA-376, part 2). Parts are read as streams, within limits, without document
 * type definitions, so that no entity is expanded and no other file opened.
 */
final class WordPackage {

    private static final String ROOT_RELATIONSHIPS = "_rels/.rels";
    private static final String MAIN_PART_TYPE = "/officeDocument";
    private static final int LONGEST_NAME = 80;

    private final byte[] bytes;
    private final Limits limits;
    private final Findings findings;
    private final ZipDirectory directory;
    private long total;

    private WordPackage(byte[] bytes, Limits limits, Findings findings, ZipDirectory directory) {
        this.bytes = bytes;
        this.limits = limits;
        this.findings = findings;
        this.directory = directory;
    }

    static WordPackage open(Source source, Limits limits, Findings findings) throws TaskException {
        ZipDirectory directory = ZipDirectory.read(source.bytes(), limits, findings);
        return new WordPackage(source.bytes(), limits, findings, directory);
    }

    /** Takes the events of one part. */
    interface Handler {

        /** Handles the event that the reader stands at. */
        void event(XMLStreamReader reader) throws XMLStreamException, TaskException;
    }

    /** The name of the part that holds the text, which the relationships of the package tell. */
    String mainPart() throws TaskException {
        if (directory.part(ROOT_RELATIONSHIPS).isEmpty()) {
            throw findings.refusal(ImportMessage.NO_MAIN_PART);
        }
        String[] target = {""};
        read(ROOT_RELATIONSHIPS, reader -> {
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

    /**
     * Reads a part from its first to its last event.
     *
     * @throws TaskException if it is missing, damaged, too large or declares entities
     */
    void read(String name, Handler handler) throws TaskException {
        ZipDirectory.Part part =
                directory.part(name).orElseThrow(() -> findings.refusal(ImportMessage.PART_MISSING, shown(name)));
        if (part.encrypted()) {
            throw findings.refusal(ImportMessage.ENCRYPTED_ENTRY);
        }
        Inflater inflater = new Inflater(true);
        PartStream stream = stream(part, inflater);
        try {
            parse(shown(name), stream, handler);
            stream.finish();
            total += stream.count();
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
        long left = Math.min(limits.partBytes(), limits.totalBytes() - total);
        Limits here = new Limits(
                limits.entries(), left, limits.totalBytes(), limits.ratio(), limits.ratioFrom(), limits.depth());
        return new PartStream(unpacked, part, here, findings);
    }

    private void parse(String name, PartStream stream, Handler handler) throws TaskException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(stream);
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw findings.refusal(ImportMessage.ENTITIES, name);
                }
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (depth > limits.depth()) {
                    throw findings.refusal(ImportMessage.TOO_DEEP, name, limits.depth());
                }
                handler.event(reader);
            }
            reader.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
            throw stream.refusal().orElse(findings.refusal(ImportMessage.BAD_XML, name, line, column));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private static String shown(String name) {
        String start = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return start.replaceAll("[^ -~]", "?");
    }
}
