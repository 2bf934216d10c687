// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * The events of an XML text from its first to its last, without document type definitions and nested only so deep. For
 * one thread.
 */
public final class XmlEvents {

    private static final int DEEPEST = 1_000;

    private final String name;
    private final int deepest;
    private final Findings findings;

    XmlEvents(String name, int deepest, Findings findings) {
        this.name = name;
        this.deepest = deepest;
        this.findings = findings;
    }

    /**
     * Reads a source that is XML and not packed.
     *
     * @throws TaskException if it is damaged or declares entities
     */
    public static void read(Source source, Findings findings, ZipParts.Handler handler) throws TaskException {
        String name = source.title() + "." + source.extension();
        try {
            new XmlEvents(name, DEEPEST, findings).read(new ByteArrayInputStream(source.bytes()), handler);
        } catch (XMLStreamException e) {
            throw damage(name, e, findings);
        }
    }

    void read(InputStream stream, ZipParts.Handler handler) throws XMLStreamException, TaskException {
        XMLStreamReader reader = factory().createXMLStreamReader(stream);
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw findings.refusal(ImportMessage.ENTITIES, name);
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > deepest) {
                throw findings.refusal(ImportMessage.TOO_DEEP, name, deepest);
            }
            handler.event(reader);
        }
        reader.close();
    }

    static TaskException damage(String name, XMLStreamException e, Findings findings) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        return findings.refusal(ImportMessage.BAD_XML, name, line, column);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
