// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.importers.internal.Checkout;
import org.rapport.importers.internal.Importing;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Real interviews, which are not part of the project: 17 texts with numbered questions and one labelled speaker. */
class RealTextsTest {

    private static final String MODERATOR = "MODERATOR";

    @TestFactory
    List<DynamicTest> keepsEachWordAndGivesTheModeratorOnlyWhatIsLabelled() throws IOException {
        Optional<Path> folder = Checkout.data("transcripts-serdif-odt");
        assumeTrue(folder.isPresent(), "skipped: the interviews are not on this machine");
        try (Stream<Path> files = Files.list(folder.orElseThrow())) {
            List<DynamicTest> tests = files.filter(file -> file.toString().endsWith(".odt"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
            assertThat(tests).hasSize(17);
            return tests;
        }
    }

    private static void check(Path file) throws Exception {
        List<String> paragraphs = paragraphs(file);
        Transcript transcript = Importing.transcript(file);

        assertThat(transcript.speakers()).containsExactly(MODERATOR);
        assertThat(transcript.turns()).hasSizeGreaterThan(130);
        assertThat(labelled(transcript)).as("labelled characters").isEqualTo(labelled(paragraphs));
        assertThat(joined(transcript).equals(joined(paragraphs)))
                .as("same characters")
                .isTrue();
    }

    private static List<String> paragraphs(Path file) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
            NodeList nodes = factory.newDocumentBuilder().parse(content).getElementsByTagNameNS(Names.TEXT, "p");
            return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                    .map(i -> solid(nodes.item(i).getTextContent()))
                    .toList();
        }
    }

    private static String joined(List<String> paragraphs) {
        return String.join("", paragraphs).replace(MODERATOR + ":", "");
    }

    private static String joined(Transcript transcript) {
        return solid(transcript.text().value());
    }

    private static int labelled(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.startsWith(MODERATOR))
                .mapToInt(paragraph -> paragraph.length() - MODERATOR.length() - 1)
                .sum();
    }

    private static int labelled(Transcript transcript) {
        return transcript.turns().stream()
                .filter(turn -> turn.speaker().isPresent())
                .mapToInt(turn -> words(transcript, turn).length())
                .sum();
    }

    private static String words(Transcript transcript, Turn turn) {
        return solid(transcript.text().slice(turn.span()));
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
