// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapport.api.importing.TextEncoding;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/**
 * Turns the bytes of a text file into characters, strictly: by the encoding a person named, else by the byte-order
 * mark, else as UTF-8, else by a guess that is reported. A byte-order mark is never part of the text.
 */
public final class TextDecoder {

    private static final char UNREADABLE = '\ufffd';
    private static final int LARGEST = 64 << 20;

    private final Source source;
    private final byte[] bytes;
    private final Findings findings;

    private TextDecoder(Source source, Findings findings) {
        this.source = source;
        this.bytes = source.bytes();
        this.findings = findings;
    }

    /**
     * The characters of the source.
     *
     * @param format what the file should be, with an article, for messages
     * @throws TaskException if the bytes are no text, or not in the encoding
     */
    public static String decode(Source source, String format, Optional<Charset> charset, Findings findings)
            throws TaskException {
        return decode(source, format, charset, Optional.empty(), findings);
    }

    /**
     * The characters of a source whose format lets a file declare its encoding. The declared encoding is taken where
     * neither a person nor a byte-order mark says another, if the bytes are valid in it; a wrong one is reported.
     *
     * @param format what the file should be, with an article, for messages
     * @throws TaskException if the bytes are no text, or not in the encoding
     */
    public static String decode(
            Source source, String format, Optional<Charset> charset, Optional<Charset> declared, Findings findings)
            throws TaskException {
        Optional<ForeignFormat> foreign = ForeignFormat.of(source.bytes());
        if (foreign.isPresent()) {
            throw findings.refusal(ImportMessage.LOOKS_LIKE, foreign.get().description(), format);
        }
        if (source.bytes().length > LARGEST) {
            throw findings.refusal(ImportMessage.TEXT_TOO_LARGE, LARGEST >> 20);
        }
        return new TextDecoder(source, findings).decode(charset, declared);
    }

    private String decode(Optional<Charset> charset, Optional<Charset> declared) throws TaskException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (charset.isPresent()) {
            mark = mark.filter(found -> found.fits(charset.get()));
        }
        if (mark.isPresent()) {
            return text(mark.get().charset(), mark.get().length());
        } else if (charset.isPresent()) {
            return text(charset.get(), 0);
        } else if (declared.isPresent()) {
            if (isTextIn(declared.get())) {
                return text(declared.get(), 0);
            }
            findings.warn(ImportMessage.ENCODING_DECLARED, declared.get().name());
        }
        ByteProfile profile = ByteProfile.of(bytes);
        Optional<Charset> wide = profile.zeros() > 0 ? WideText.guess(bytes) : Optional.empty();
        if (wide.isPresent()) {
            return guessed(wide.get());
        } else if (profile.binary()) {
            throw findings.refusal(ImportMessage.BINARY);
        }
        return utf8OrGuess();
    }

    private String utf8OrGuess() throws TaskException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Optional<Charset> escaped = EncodingGuess.escaped(bytes);
        if (escaped.isPresent()) {
            return guessed(escaped.get());
        } else if (text.indexOf(UNREADABLE) < 0) {
            findings.read(new TextEncoding(StandardCharsets.UTF_8, false));
            return text;
        }
        return mostlyReadable(text) || validUtf8() ? text(StandardCharsets.UTF_8, 0) : guessed(guess());
    }

    /** Whether the character for unreadable bytes stands in the file itself. */
    private boolean validUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether far more characters beyond ASCII could be read than not: damaged UTF-8 rather than anything else. */
    private static boolean mostlyReadable(String text) {
        int bad = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bad += c == UNREADABLE ? 1 : 0;
            good += c >= 0x80 && c != UNREADABLE ? 1 : 0;
        }
        return good > 4 * bad;
    }

    private Charset guess() throws TaskException {
        return EncodingGuess.of(bytes).orElseThrow(() -> findings.refusal(ImportMessage.ENCODING_UNKNOWN));
    }

    private String guessed(Charset charset) throws TaskException {
        String text = text(charset, 0);
        findings.read(new TextEncoding(charset, true));
        findings.note(ImportMessage.ENCODING_GUESSED, charset.name());
        return text;
    }

    private String text(Charset charset, int skip) throws TaskException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        out.flip();
        if (result.isError()) {
            throw findings.refusalAt(lines(out), ImportMessage.NOT_IN_ENCODING, charset.name());
        }
        findings.read(new TextEncoding(charset, false));
        return out.toString();
    }

    private boolean isTextIn(Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return !ByteProfile.of(bytes).binary();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int lines(CharBuffer before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
}
