// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.util.Optional;

/** Tells characters that a font can draw from those it only pretends to. */
final class Characters {

    private Characters() {}

    /** The characters; a blank instead of a lone tab or line end; empty if they are none that could be drawn. */
    static Optional<String> drawn(String text) {
        if (text.isEmpty() || text.codePoints().anyMatch(Characters::isNone)) {
            return Optional.empty();
        }
        char only = text.length() == 1 ? text.charAt(0) : 'x';
        return only < ' ' ? blank(only) : Optional.of(text);
    }

    private static Optional<String> blank(char control) {
        return control >= '\t' && control <= '\r' ? Optional.of(" ") : Optional.empty();
    }

    private static boolean isNone(int c) {
        return c == 0 || (c & 0xfffe) == 0xfffe || c == 0xfffd || c >= 0xd800 && c <= 0xdfff;
    }
}
