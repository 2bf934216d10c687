// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import com.rtfparserkit.rtf.Command;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The encodings of a document: its own, and those of its fonts, which come first. */
final class Fonts {

    /** No font was named. */
    static final int NONE = -1;

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Map<Integer, Boolean> symbols = new HashMap<>();
    private Charset document = CodePage.WESTERN;
    private boolean numbered;
    private int byDefault = NONE;
    private int defined = NONE;

    /** Takes a command in the table of fonts. */
    void define(Command command, int parameter) {
        switch (command) {
            case f -> defined = parameter;
            case fcharset -> {
                symbols.put(defined, CodePage.isSymbols(parameter));
                CodePage.ofCharacterSet(parameter).ifPresent(charset -> charsets.put(defined, charset));
            }
            case cpg -> CodePage.numbered(parameter).ifPresent(charset -> charsets.put(defined, charset));
            default -> {}
        }
    }

    /** The font of text that names none. */
    void useByDefault(int font) {
        byDefault = font;
    }

    /** Takes a command that says the encoding of the document; false if the encoding is not known. */
    boolean encoding(Command command, int parameter) {
        Optional<Charset> named = CodePage.numbered(number(command, parameter));
        if (command == Command.ansicpg || !numbered) {
            numbered = command == Command.ansicpg;
            document = named.orElse(CodePage.WESTERN);
        }
        return named.isPresent();
    }

    private static int number(Command command, int parameter) {
        return switch (command) {
            case ansicpg -> parameter < 0 ? parameter + 65_536 : parameter;
            case mac -> 10_000;
            case pc -> 437;
            case pca -> 850;
            default -> 1252;
        };
    }

    Charset charset(int font) {
        return charsets.getOrDefault(font == NONE ? byDefault : font, document);
    }

    /** Whether the characters of the font are pictures and no letters. */
    boolean isSymbols(int font) {
        return symbols.getOrDefault(font == NONE ? byDefault : font, false);
    }
}
