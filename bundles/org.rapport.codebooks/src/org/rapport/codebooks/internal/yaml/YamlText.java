// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.rapport.api.source.Source;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;

/** The text of a YAML file: UTF-8 with or without a byte order mark, and no control characters. */
public final class YamlText {

    /** A larger file is refused. 8 MiB. */
    public static final int MAXIMUM_SIZE = 8 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Source source;

    private YamlText(Source source) {
        this.source = source;
    }

    /**
     * Decodes a source.
     *
     * @throws TaskException if it is too large, in another encoding or no text
     */
    public static String of(Source source) throws TaskException {
        return new YamlText(source).decode();
    }

    private String decode() throws TaskException {
        byte[] bytes = source.bytes();
        if (bytes.length > MAXIMUM_SIZE) {
            throw refusal(Position.START, CodebookMessage.TOO_LARGE, MAXIMUM_SIZE >> 20);
        }
        if (isWide(bytes)) {
            throw refusal(Position.START, CodebookMessage.UTF_16);
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = withoutMark(characters.flip().toString());
        OptionalInt control = firstControl(text);
        if (control.isPresent()) {
            throw controlAt(text, control.getAsInt());
        }
        if (result.isError()) {
            throw refusal(Position.after(text), CodebookMessage.NOT_UTF_8);
        }
        return text;
    }

    /** Whether two or four bytes stand for each letter: by the byte order mark, or by the zero beside the first one. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static OptionalInt firstControl(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean blank = c == '\n' || c == '\r' || c == '\t';
            if (!blank && (Character.isISOControl(c) || c == BYTE_ORDER_MARK || c >= '\uFFFE')) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private TaskException controlAt(String text, int at) {
        Position position = Position.after(text.substring(0, at));
        return text.charAt(at) == 0
                ? refusal(position, CodebookMessage.BINARY)
                : refusal(position, CodebookMessage.CONTROL_CHARACTER, String.format("%04X", (int) text.charAt(at)));
    }

    private TaskException refusal(Position position, CodebookMessage message, Object... arguments) {
        return new TaskException(
                Message.of(message, arguments), Location.at(source.name(), position.line(), position.column()));
    }
}
