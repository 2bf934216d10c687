// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.rapport.api.source.Source;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/** The words of a memo: an argument, a file, or what is typed until the input ends. */
final class MemoWords {

    /** 1 Mi characters. */
    private static final int LONGEST = 1 << 20;

    private MemoWords() {}

    /** The words that an argument or a file gives, where one is named; {@code -} is a file that is typed. */
    static Optional<String> of(Optional<String> text, Optional<String> file, BufferedReader typed)
            throws TaskException {
        if (file.isEmpty()) {
            return text.map(String::strip);
        }
        return Optional.of(file.get().equals("-") ? read(typed) : read(source(file.get())));
    }

    private static Source source(String file) throws TaskException {
        try {
            return Source.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new TaskException(Message.of(ChoiceMessage.NOT_TEXT), Location.NOWHERE, e);
        }
    }

    private static String read(Source source) throws TaskException {
        if (source.bytes().length > LONGEST) {
            throw new TaskException(Message.of(ChoiceMessage.TOO_LONG, LONGEST), source.location());
        }
        try {
            return tidy(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.bytes()))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new TaskException(Message.of(ChoiceMessage.NOT_TEXT), source.location(), e);
        }
    }

    private static String read(Reader typed) throws TaskException {
        StringBuilder words = new StringBuilder();
        char[] some = new char[8192];
        try {
            for (int length = typed.read(some); length >= 0; length = typed.read(some)) {
                words.append(some, 0, length);
                if (words.length() > LONGEST) {
                    throw new TaskException(Message.of(ChoiceMessage.TOO_LONG, LONGEST));
                }
            }
        } catch (IOException e) {
            throw new TaskException(Message.of(ChoiceMessage.NOT_TEXT), Location.NOWHERE, e);
        }
        return tidy(words.toString());
    }

    private static String tidy(String words) {
        String bare = words.startsWith("\uFEFF") ? words.substring(1) : words;
        return bare.replace("\r\n", "\n").strip();
    }
}
