// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.DocxFile;
import org.rapport.importers.internal.Importing;
import org.rapport.importers.internal.OdtFile;
import org.rapport.importers.internal.Refusals;

class DamagedTextsTest {

    private static final String WORDS = "<text:p>I: words</text:p><text:p>P: yes</text:p>";

    @Test
    void refusesATextThatIsCutOff() {
        byte[] bytes = OdtFile.content(WORDS).bytes();

        for (int length : new int[] {5, 100, bytes.length / 2, bytes.length - 1}) {
            assertThat(Refusals.of("a.odt", Arrays.copyOf(bytes, length)))
                    .startsWith("a.odt: The document is cut off or damaged.");
        }
    }

    @Test
    void refusesEntitiesPackedAndFlat() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";

        assertThat(Refusals.of(
                        "a.odt", OdtFile.content(WORDS).part("content.xml", xml).bytes()))
                .startsWith("a.odt: The part content.xml declares entities");
        assertThat(Refusals.of("a.fodt", xml.getBytes(StandardCharsets.UTF_8)))
                .startsWith("a.fodt: The part a.fodt declares entities");
    }

    @Test
    void stopsATextThatUnpacksTooFarUntilAPersonRaisesTheLimit() throws TaskException {
        byte[] bomb = OdtFile.content(WORDS + "<text:p>" + " ".repeat(12 << 20) + "</text:p>")
                .bytes();
        Source source = new Source("a.odt", bomb);

        assertThat(Refusals.of("a.odt", bomb))
                .startsWith("a.odt: The part content.xml unpacks to more than 100 times its size");
        assertThat(new OdtImporter()
                        .read(source, ImportOptions.DEFAULT.withLimits(new ImportLimits(256, 5_000)), Progress.NONE)
                        .value())
                .isPresent();
    }

    @Test
    void stopsStylesAndManifestsThatUnpackTooFar() {
        String bomb = " ".repeat(12 << 20);

        assertThat(Refusals.of("a.odt", OdtFile.content(WORDS).styles(bomb).bytes()))
                .contains("part styles.xml unpacks to more than 100 times");
        assertThat(Refusals.of(
                        "a.odt",
                        OdtFile.content(WORDS)
                                .part("META-INF/manifest.xml", "<m>" + bomb + "</m>")
                                .bytes()))
                .contains("part META-INF/manifest.xml unpacks to more than 100 times");
    }

    @Test
    void asksForATextWithoutPassword() {
        String manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";

        assertThat(Refusals.of(
                        "a.odt",
                        OdtFile.content(WORDS)
                                .part("META-INF/manifest.xml", manifest)
                                .bytes()))
                .contains("protected by a password");
    }

    @Test
    void refusesSpreadsheetsAndPresentations() {
        String sheet = "<office:spreadsheet><table:table/></office:spreadsheet>";

        assertThat(Refusals.of("a.odt", OdtFile.body("", sheet).bytes())).contains("holds a spreadsheet, not a text");
        assertThat(Refusals.of(
                        "a.odt", OdtFile.body("", "<office:presentation/>").bytes()))
                .contains("holds a presentation, not a text");
        assertThat(Refusals.of("a.odt", OdtFile.body("", "<office:odd/>").bytes()))
                .contains("holds something else, not a text");
    }

    @Test
    void refusesOtherPackagesAndOtherXml() {
        assertThat(Refusals.of("a.odt", DocxFile.body("").bytes())).contains("without an OpenDocument text in it");
        assertThat(Refusals.of("a.odt", "<html><p>I: words</p></html>".getBytes(StandardCharsets.UTF_8)))
                .contains("This is no OpenDocument text.");
        assertThat(Refusals.of("a.odt", "I: words".getBytes(StandardCharsets.UTF_8)))
                .contains("This is no OpenDocument text.");
        assertThat(Refusals.of("a.odt", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                .contains("seems to be a PDF document");
    }

    @Test
    void readsAFlatTextInAnyEncoding() throws TaskException {
        String flat = OdtFile.flat("<office:body><office:text>" + WORDS + "</office:text></office:body>");

        assertThat(Refusals.of("a.fodt", flat.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("imported");
        assertThat(Importing.turns(Importing.transcript("a.odt", flat))).containsExactly("I|words", "P|yes");
    }

    @Test
    void refusesNestingWithoutEnd() {
        byte[] deep = OdtFile.content("<text:section>".repeat(100_000) + "</text:section>".repeat(100_000))
                .bytes();

        assertThat(Refusals.of("a.odt", deep)).contains("is nested more than 1000 levels deep");
    }

    @Test
    void saysThatMacrosWereNotRun() throws TaskException {
        byte[] bytes =
                OdtFile.content(WORDS).part("Basic/script-lc.xml", "<x/>").bytes();

        assertThat(Importing.read(new Source("a.odt", bytes)).problems())
                .extracting(problem -> problem.message().key())
                .contains("importers.MACROS");
    }

    @Test
    void namesTheDamagedPart() {
        assertThatThrownBy(() -> Importing.read(
                        new Source("a.odt", OdtFile.content("<text:p>").bytes())))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("The part content.xml is damaged at line");
    }
}
