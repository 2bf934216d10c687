// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that XML begins with (XML 1.0, appendix F). The parser of the JDK finds it too, but writes to the error
 * stream of the process where bytes are not in it.
 */
final class XmlEncoding {

    private static final int LONGEST_DECLARATION = 256;
    private static final String START = "<?xml";
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    private XmlEncoding() {}

    /**
     * The characters of the stream, without a byte order mark.
     *
     * @throws IOException if the encoding is unknown; the reader throws it where bytes are not in the encoding
     */
    static Reader reader(InputStream stream) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(stream, LONGEST_DECLARATION);
        byte[] head = new byte[LONGEST_DECLARATION];
        int length = bytes.readNBytes(head, 0, head.length);
        String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
        int mark = markLength(start);
        bytes.unread(head, mark, length - mark);
        return new InputStreamReader(bytes, charset(start, mark).newDecoder());
    }

    private static int markLength(String start) {
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            return 3;
        } else if (start.startsWith("\u00ff\u00fe\u0000\u0000") || start.startsWith("\u0000\u0000\u00fe\u00ff")) {
            return 4;
        }
        return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff") ? 2 : 0;
    }

    private static Charset charset(String start, int mark) throws IOException {
        if (mark == 3) {
            return StandardCharsets.UTF_8;
        } else if (mark == 4 || start.startsWith("<\u0000\u0000\u0000") || start.startsWith("\u0000\u0000\u0000<")) {
            return Charset.forName(isLittle(start) ? "UTF-32LE" : "UTF-32BE");
        } else if (mark == 2 || start.startsWith("<\u0000") || start.startsWith("\u0000<")) {
            return isLittle(start) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return declared(start);
    }

    private static boolean isLittle(String start) {
        return start.charAt(0) == '\u00ff' || start.charAt(0) == '<';
    }

    /** The encoding that is declared; UTF-8 if none is, or one in which the declaration itself would look different. */
    private static Charset declared(String start) throws IOException {
        Matcher matcher = DECLARED.matcher(start);
        if (!matcher.lookingAt()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            boolean fits = START.equals(new String(START.getBytes(StandardCharsets.US_ASCII), charset));
            return fits ? charset : StandardCharsets.UTF_8;
        } catch (UnsupportedCharsetException e) {
            throw new IOException(e);
        }
    }
}
