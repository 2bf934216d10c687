// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rapport.importers.internal.Refusals;

class EpubImporterTest {

    private static final String PROTECTED = "<encryption><EncryptedData>"
            + "<EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/></EncryptedData></encryption>";

    @Test
    void importsAMinimalBook() {
        assertThat(refusal(EpubFile.body("<p>Q: Yes?</p>"))).isEqualTo("imported");
    }

    @Test
    void refusesABookThatIsProtected() {
        assertThat(refusal(EpubFile.body("<p>x</p>").part("META-INF/encryption.xml", PROTECTED)))
                .startsWith("a.epub: The book is protected against copying (DRM)");
    }

    @Test
    void refusesABookWithoutContents() {
        assertThat(refusal(EpubFile.body("").without("META-INF/container.xml")))
                .startsWith("a.epub: The file is an archive without the list of contents");
        assertThat(refusal(EpubFile.body("").without("book.opf")))
                .startsWith("a.epub: The file is an archive without the list of contents");
    }

    @Test
    void refusesABookWhosePagesAreAllMissing() {
        assertThat(refusal(EpubFile.body("").without("page.xhtml"))).startsWith("a.epub: There are no words");
    }

    @Test
    void refusesEntities() {
        String bomb = "<!DOCTYPE a [<!ENTITY b 'ha'>]><container>&b;</container>";
        assertThat(refusal(EpubFile.body("").part("META-INF/container.xml", bomb)))
                .startsWith("a.epub: The part META-INF/container.xml declares entities");
    }

    @Test
    void refusesAZipBomb() {
        assertThat(refusal(EpubFile.body(" ".repeat(40 << 20))))
                .startsWith("a.epub: The part page.xhtml unpacks to more than 100 times its size");
    }

    @Test
    void refusesManyPagesThatAreTooMuchTogether() {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        EpubFile book = EpubFile.body("");
        String body = "<html><body>" + ("<p>" + "some words ".repeat(18) + "</p>").repeat(4_500) + "</body></html>";
        for (int i = 0; i < 10; i++) {
            book.part(i + ".xhtml", body);
            items.append("<item id='i%d' href='%d.xhtml' media-type='text/html'/>".formatted(i, i));
            spine.append("<itemref idref='i%d'/>".formatted(i));
        }
        book.part("book.opf", "<package>" + items + "<spine>" + spine + "</spine></package>");

        assertThat(refusal(book)).startsWith("a.epub: The book has more than 8 million characters of markup");
    }

    @Test
    void refusesABookThatIsCutOff() {
        byte[] bytes = EpubFile.body("<p>x</p>").bytes();

        assertThat(Refusals.of("a.epub", Arrays.copyOf(bytes, bytes.length / 2)))
                .startsWith("a.epub: The document is cut off or damaged");
    }

    private static String refusal(EpubFile book) {
        return Refusals.of("a.epub", book.bytes());
    }
}
