// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;

/**
 * Whatever a file asks for (external entities and document types, pictures, style sheets, linked documents), no
 * importer calls a server and none reads another file.
 */
class NothingOutsideTest {

    private static final String CANARY = "canary-that-sings-of-mines";

    @TempDir
    private Path folder;

    private final AtomicInteger calls = new AtomicInteger();
    private ServerSocket server;
    private String url;
    private String file;

    @BeforeEach
    void listenAndHideACanary() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread answering = new Thread(this::countCalls);
        answering.setDaemon(true);
        answering.start();
        url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        file = Files.writeString(folder.resolve("canary.txt"), CANARY).toUri().toString();
    }

    @AfterEach
    void stopListening() throws IOException {
        server.close();
    }

    @Test
    void wouldNoticeACall() throws IOException {
        try (InputStream in = URI.create(url).toURL().openStream()) {
            assertThat(in).isNull();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
        assertThat(wasCalled()).isTrue();
        assertThat(wasCalled()).isFalse();
    }

    @Test
    void callsNobodyAndReadsNothingElse() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String ending : Importing.extensions()) {
            for (Map.Entry<String, String> bait : baits().entrySet()) {
                for (byte[] bytes : List.of(bait.getValue().getBytes(StandardCharsets.UTF_8), zip(bait.getValue()))) {
                    String said = imported(new Source("a." + ending, bytes));
                    if (wasCalled() || said.contains(CANARY)) {
                        faults.add(bait.getKey() + " as " + ending);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Hangs up on each caller, so that none waits for an answer. */
    private void countCalls() {
        while (!server.isClosed()) {
            try (Socket call = server.accept()) {
                calls.addAndGet(call.isConnected() ? 1 : 0);
            } catch (IOException e) {
                return;
            }
        }
    }

    private boolean wasCalled() {
        return calls.getAndSet(0) > 0;
    }

    /** All that an import gives and says. */
    private static String imported(Source source) {
        try {
            Imported<Transcript> imported = Importing.read(source);
            return imported.problems()
                    + imported.value()
                            .map(transcript -> transcript.text().value())
                            .orElse("");
        } catch (TaskException e) {
            return e.what().text();
        }
    }

    /** Files that ask for the server and the canary, by what they ask with. */
    private Map<String, String> baits() {
        Map<String, String> baits = new LinkedHashMap<>();
        for (String target : List.of(url, file)) {
            String kind = target.startsWith("http") ? "server, by " : "file, by ";
            xml(target).forEach((name, bait) -> baits.put(kind + name, bait));
            others(target).forEach((name, bait) -> baits.put(kind + name, bait));
        }
        return baits;
    }

    private static Map<String, String> xml(String target) {
        String head = "<?xml version=\"1.0\"?>";
        return Map.of(
                "document type",
                head + "<!DOCTYPE html SYSTEM \"" + target + "\"><html><body><p>I: words</p></body></html>",
                "public document type",
                head + "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"" + target
                        + "\"><html><body><p>I: words</p></body></html>",
                "entity",
                head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\">]><x><p>I: words &e;</p></x>",
                "parameter entity",
                head + "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + target + "\"> %e;]><x><p>I: words</p></x>",
                "schema",
                head + "<x xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x " + target
                        + "\" xsi:noNamespaceSchemaLocation=\"" + target + "\"><p>I: words</p></x>",
                "inclusion",
                head + "<x xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include parse=\"text\" href=\"" + target
                        + "\"/></x>",
                "style sheet",
                "<?xml-stylesheet type=\"text/xsl\" href=\"" + target + "\"?><x><p>I: words</p></x>",
                "relationship",
                head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" TargetMode=\"External\" Target=\"" + target + "\" Type=\""
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                        + "</Relationships>",
                "linked section",
                head + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text><text:section>"
                        + "<text:section-source xlink:href=\"" + target + "\"/></text:section></office:text>"
                        + "</office:body></office:document-content>");
    }

    private static Map<String, String> others(String target) {
        return Map.of(
                "page",
                "<html><head><base href=\"" + target + "\"><link rel=stylesheet href=\"" + target + "\"><script src=\""
                        + target + "\"></script><meta http-equiv=refresh content=\"0; url=" + target
                        + "\"></head><body>"
                        + "<p>I: words<img src=\"" + target + "\"><iframe src=\"" + target
                        + "\"></iframe><object data=\""
                        + target + "\"></object></p></body></html>",
                "RTF fields",
                "{\\rtf1 I: words {\\field{\\*\\fldinst INCLUDETEXT \"" + target + "\"}{\\fldrslt x}}{\\*\\template "
                        + target + "}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + target + "\"}}}",
                "Markdown",
                "I: words ![x](" + target + ")\n\n[a]: " + target + "\n\n<img src=\"" + target + "\">\n",
                "captions",
                "WEBVTT\n\nSTYLE\n@import url(" + target + ");\n\n00:00.000 --> 00:01.000\nwords\n",
                "PDF",
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + target + ")>>>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Length 0/F<</FS/URL/F(" + target + ")>>>>stream\n\nendstream endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n",
                "formula",
                "speaker,text\nI,\"=WEBSERVICE(\"\"" + target + "\"\")\"\nP,words\n");
    }

    /** A packed document, of any kind, with the bait in every part. */
    private static byte[] zip(String bait) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : Monsters.PARTS) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(bait.getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write((bait.contains("<Relationships") ? bait : Monsters.relationship("word/document.xml"))
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
            zip.write(bait.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
