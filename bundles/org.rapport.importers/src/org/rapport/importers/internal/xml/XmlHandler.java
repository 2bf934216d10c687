// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.TaskException;

/** Takes the events of an XML document. */
public interface XmlHandler {

    /** Handles the event that the reader stands at. */
    void event(XMLStreamReader reader) throws XMLStreamException, TaskException;
}
