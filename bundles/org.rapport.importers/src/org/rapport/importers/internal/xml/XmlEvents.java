// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * Streams XML without document type definitions, so that no entity is expanded and no other file opened, and bounded in
 * depth.
 */
public final class XmlEvents {

    private static final int DEEPEST = 1_000;

    private XmlEvents() {}

    /**
     * Reads from the first to the last event. The stream is not closed.
     *
     * @param name what to call the XML in messages
     * @param depth how deep elements may be nested
     * @throws XMLStreamException if the XML is not well-formed
     * @throws TaskException if it has a document type definition or is too deep, or the handler refuses it
     */
    public static void read(String name, InputStream stream, int depth, Findings findings, XmlHandler handler)
            throws XMLStreamException, TaskException {
        XMLStreamReader reader = factory().createXMLStreamReader(characters(stream));
        int open = 0;
        while (reader.hasNext()) {
            int event = next(reader);
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw findings.refusal(ImportMessage.ENTITIES, name);
            }
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (open > depth) {
                throw findings.refusal(ImportMessage.TOO_DEEP, name, depth);
            }
            handler.event(reader);
        }
        reader.close();
    }

    private static Reader characters(InputStream stream) throws XMLStreamException {
        try {
            return XmlEncoding.reader(stream);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /**
     * Reads a source that is XML and not packed.
     *
     * @throws TaskException if it is damaged, too deep, or declares entities, or the handler refuses it
     */
    public static void read(Source source, Findings findings, XmlHandler handler) throws TaskException {
        String name = source.title() + "." + source.extension();
        try {
            read(name, new ByteArrayInputStream(source.bytes()), DEEPEST, findings, handler);
        } catch (XMLStreamException e) {
            throw damage(name, e, findings);
        }
    }

    /** Refuses XML that is not well-formed, and says where. */
    public static TaskException damage(String name, XMLStreamException e, Findings findings) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        return findings.refusal(ImportMessage.BAD_XML, name, line, column);
    }

    /** The parser of the JDK has no message for some faults of document types, and throws that instead of the fault. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (MissingResourceException e) {
            throw new XMLStreamException("a fault without a message", reader.getLocation(), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
