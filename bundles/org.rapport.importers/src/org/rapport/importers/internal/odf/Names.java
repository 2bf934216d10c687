// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The namespaces of OpenDocument (ODF 1.3, part 3, section 2.2), and attributes in them. */
final class Names {

    static final String OFFICE = namespace("office");
    static final String TEXT = namespace("text");
    static final String TABLE = namespace("table");
    static final String DRAW = namespace("drawing");
    static final String STYLE = namespace("style");
    static final String FO = namespace("xsl-fo-compatible");

    private static final int MOST_DIGITS = 4;

    private Names() {}

    /** The value of an attribute; empty if it is not there. */
    static String attribute(XMLStreamReader reader, String namespace, String name) {
        return Optional.ofNullable(reader.getAttributeValue(namespace, name)).orElse("");
    }

    /** How often something is repeated: 1 if the attribute is not there, and no more than {@code most}. */
    static int count(XMLStreamReader reader, String namespace, String name, int most) {
        String value = attribute(reader, namespace, name);
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return value.length() > MOST_DIGITS ? most : Math.min(most, Integer.parseInt(value));
    }

    private static String namespace(String part) {
        return "urn:oasis:names:tc:opendocument:xmlns:" + part + ":1.0";
    }
}
