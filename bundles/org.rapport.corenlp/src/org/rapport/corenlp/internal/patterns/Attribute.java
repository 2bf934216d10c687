// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.Optional;
import org.rapport.api.annotation.Token;

/** What a pattern may ask of a token. */
enum Attribute {
    WORD {
        @Override
        String of(Token token) {
            return cut(token.word());
        }
    },
    LEMMA {
        @Override
        String of(Token token) {
            return cut(token.lemma());
        }
    },
    TAG {
        @Override
        String of(Token token) {
            return cut(token.tag());
        }
    };

    /** The attribute with the name that CoreNLP gives it. */
    static Optional<Attribute> named(String name) {
        return switch (name) {
            case "word" -> Optional.of(WORD);
            case "lemma" -> Optional.of(LEMMA);
            case "tag", "pos" -> Optional.of(TAG);
            default -> Optional.empty();
        };
    }

    /** The value, cut to what a regular expression may see. */
    abstract String of(Token token);

    private static String cut(String value) {
        return value.length() <= RegexSyntax.MAX_TOKEN ? value : value.substring(0, RegexSyntax.MAX_TOKEN);
    }
}
