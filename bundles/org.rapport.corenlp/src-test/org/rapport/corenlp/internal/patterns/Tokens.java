// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Span;

/** Sentences made by hand: {@code word/lemma/TAG}, for parsed ones {@code word/lemma/TAG/governor/relation} from 1. */
final class Tokens {

    private Tokens() {}

    static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        boolean parsed = false;
        for (String written : text.split(" ")) {
            String[] part = written.split("/");
            Span span = new Span(at, at + part[0].length());
            parsed = part.length > 3;
            tokens.add(new Token(
                    span,
                    part[0],
                    part[1],
                    part[2],
                    parsed ? Integer.parseInt(part[3]) - 1 : -1,
                    parsed ? part[4] : ""));
            at = span.end() + 1;
        }
        return new Sentence(tokens, parsed);
    }

    /** The words of a sentence with one blank between, so that spans can be read. */
    static String text(Sentence sentence) {
        return String.join(" ", sentence.tokens().stream().map(Token::word).toList());
    }

    static List<String> cut(Sentence sentence, List<Span> spans) {
        return spans.stream().map(span -> span.in(text(sentence))).toList();
    }
}
