// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.OdtFile;
import org.rapport.model.text.Transcript;

class OdfStylesTest {

    @Test
    void takesOverWhatANamedStyleSays() throws TaskException {
        String named = "<office:styles>" + style("Loud", "text", "", "fo:font-weight=\"bold\"") + "</office:styles>";
        String own = style("T1", "text", "Loud", "fo:font-style=\"italic\"");

        assertThat(marks(named, own, "<text:p><text:span text:style-name=\"T1\">both</text:span> none</text:p>"))
                .containsExactly("BOLD both", "ITALIC both");
    }

    @Test
    void leavesTheStylesOfHeadersAside() throws TaskException {
        String named = "<office:automatic-styles>" + style("T1", "text", "", "fo:font-weight=\"bold\"")
                + "</office:automatic-styles>";

        assertThat(marks(named, "", "<text:p><text:span text:style-name=\"T1\">plain</text:span></text:p>"))
                .isEmpty();
    }

    @Test
    void endsWhereStylesAreTheirOwnParents() throws TaskException {
        String own = style("A", "text", "B", "fo:font-weight=\"bold\"") + style("B", "text", "A", "");

        assertThat(marks("", own, "<text:p><text:span text:style-name=\"B\">bold</text:span></text:p>"))
                .containsExactly("BOLD bold");
    }

    private static List<String> marks(String named, String own, String body) throws TaskException {
        byte[] bytes = OdtFile.content("<office:automatic-styles>" + own + "</office:automatic-styles>" + body)
                .styles(named)
                .bytes();
        Transcript transcript =
                Importing.read(new Source("a.odt", bytes)).value().orElseThrow();
        return transcript.marks().stream()
                .map(mark -> mark.style() + " " + transcript.text().slice(mark.span()))
                .toList();
    }

    private static String style(String name, String family, String parent, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\" style:parent-style-name=\""
                + parent + "\"><style:text-properties " + properties + "/></style:style>";
    }
}
