// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.importers.internal.DocxFile;
import org.rapport.importers.internal.Refusals;

class XmlFaultsTest {

    /** Found by the fuzzer. */
    @Test
    void refusesAFaultForWhichTheParserHasNoMessage() {
        for (String type : new String[] {"<!DOCTYPE x [\u0001]>", "<!DOCTYPE x \u0001>", "<!DOCTYPE x [<\u0001"}) {
            byte[] docx = DocxFile.main("word/document.xml", type + "<x/>").bytes();
            assertThat(Refusals.of("a.docx", docx)).as(type).startsWith("a.docx: The part word/document.xml");
        }
    }
}
