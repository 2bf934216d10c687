// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.DocxFile;
import org.rapport.importers.internal.Importing;
import org.rapport.model.text.Transcript;

class WordStylesTest {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STYLES = style("paragraph", "Normal\" w:default=\"1", "", "<w:b/>")
            + style("paragraph", "Question", "Normal", "<w:b/>")
            + style("paragraph", "SubQuestion", "Question", "<w:i/>")
            + style("paragraph", "List", "", "")
                    .replace("</w:style>", "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>")
            + style("character", "Loud", "", "<w:b/>")
            + style("character", "Secret", "", "<w:vanish/>")
            + style("character", "Link", "", "<w:u w:val=\"single\"/>")
                    .replace("<w:rPr>", "<w:name w:val=\"Hyperlink\"/><w:rPr>")
            + style("character", "Round", "Round", "<w:i/>")
            + "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:tblStylePr><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";

    @Test
    void makesALabelBoldThatHasABoldStyle() throws TaskException {
        String body = run("Loud", "Ada") + run("", " How long?") + "</w:p><w:p>" + run("Loud", "Bo")
                + run("", " Eleven years.") + "</w:p><w:p>" + run("Loud", "Ada") + run("", " Alone?") + "</w:p><w:p>"
                + run("Loud", "Bo") + run("", " Alone.");

        assertThat(Importing.turns(transcript("<w:p>" + body + "</w:p>")))
                .containsExactly("Ada|How long?", "Bo|Eleven years.", "Ada|Alone?", "Bo|Alone.");
    }

    @Test
    void takesOverWhatTheStyleBelowSays() throws TaskException {
        assertThat(marks(paragraph("SubQuestion", run("", "both")))).containsExactly("BOLD both", "ITALIC both");
        assertThat(marks(paragraph("", run("Round", "italic")))).containsExactly("ITALIC italic");
    }

    @Test
    void isPlainWhereABoldStyleStandsInABoldParagraph() throws TaskException {
        assertThat(marks(paragraph("Question", run("", "bold ") + run("Loud", "plain"))))
                .containsExactly("BOLD bold ");
    }

    @Test
    void letsTheRunItselfDecide() throws TaskException {
        String plain = "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>plain</w:t></w:r>";

        assertThat(marks(paragraph("Question", run("", "bold ") + plain))).containsExactly("BOLD bold ");
    }

    @Test
    void ignoresTheDefaultAndTableStylesAndTheLineUnderLinks() throws TaskException {
        assertThat(marks(paragraph("Normal", run("Link", "words")) + paragraph("Grid", run("Grid", "more"))))
                .isEmpty();
    }

    @Test
    void countsNumbersAndHiddenWordsThatComeFromStyles() throws TaskException {
        Imported<Transcript> imported = read(paragraph("List", run("", "shown") + run("Secret", "hidden")));

        assertThat(imported.value().orElseThrow().text().value()).isEqualTo("shown");
        assertThat(imported.problems())
                .extracting(problem -> problem.message().key())
                .contains("importers.AUTOMATIC_NUMBERS", "importers.HIDDEN");
    }

    private static List<String> marks(String body) throws TaskException {
        Transcript transcript = transcript(body);
        return transcript.marks().stream()
                .map(mark -> mark.style() + " " + transcript.text().slice(mark.span()))
                .toList();
    }

    private static Transcript transcript(String body) throws TaskException {
        return read(body).value().orElseThrow();
    }

    private static Imported<Transcript> read(String body) throws TaskException {
        String styles = "<w:styles xmlns:w=\"" + NAMESPACE + "\">" + STYLES + "</w:styles>";
        return Importing.read(new Source(
                "a.docx", DocxFile.body(body).part("word/styles.xml", styles).bytes()));
    }

    private static String style(String type, String id, String base, String properties) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:basedOn w:val=\"" + base + "\"/><w:rPr>"
                + properties + "</w:rPr></w:style>";
    }

    private static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String run(String style, String words) {
        return "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr><w:t xml:space=\"preserve\">" + words
                + "</w:t></w:r>";
    }
}
