// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;

class XmlEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void findsTheEncodingThatIsDeclared(String name) throws IOException {
        String xml = "<?xml version='1.0' encoding='" + name + "' standalone=\"yes\"?><a>\u00e4</a>";

        assertThat(read(xml.getBytes(Charset.forName(name)))).isEqualTo(xml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believesTheByteOrderMark(String name) throws IOException {
        String xml = "<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00e4</a>";

        assertThat(read(("\ufeff" + xml).getBytes(Charset.forName(name)))).isEqualTo(xml);
    }

    @Test
    void takesTheRestForUtf8() throws IOException {
        String wrong = "<?xml version='1.0' encoding='UTF-16'?><a>\u00e4</a>";

        assertThat(read("<a>\u00e4</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>\u00e4</a>");
        assertThat(read(wrong.getBytes(StandardCharsets.UTF_8))).isEqualTo(wrong);
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void refusesUnknownEncodings() {
        assertThatThrownBy(
                        () -> read("<?xml version='1.0' encoding='none-such'?><a/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void writesNothingToTheErrorStreamWhereBytesAreNotInTheEncoding() {
        byte[] bytes = "<a>\u00e4b</a>".getBytes(StandardCharsets.ISO_8859_1);
        Source source = new Source("a.xml", bytes);
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> XmlEvents.read(source, Findings.byLine(source), reader -> {}))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("The part a.xml is damaged at line 1");
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        XmlEncoding.reader(new ByteArrayInputStream(bytes)).transferTo(text);
        return text.toString();
    }
}
