// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapport.api.annotation.Token;

/** Reads what patterns ask of one token: {@code lemma:/trust|rely/;tag:VB}, in the words of CoreNLP. */
class TokenTestReader extends PatternReader {

    TokenTestReader(String text) {
        super(text, 0);
    }

    /** Attributes with {@code ;} between, up to the closing brace, which is not read. */
    final Predicate<Token> attributes(boolean mayNegate, String separators) throws PatternFault {
        Set<Attribute> seen = EnumSet.noneOf(Attribute.class);
        Predicate<Token> all = attribute(seen, mayNegate);
        skipBlanks();
        while (peek() != 0 && separators.indexOf(peek()) >= 0) {
            next();
            skipBlanks();
            all = all.and(attribute(seen, mayNegate));
            skipBlanks();
        }
        return all;
    }

    /** One attribute with its value. */
    final Predicate<Token> attribute(Set<Attribute> seen, boolean mayNegate) throws PatternFault {
        Attribute attribute = attributeName(seen);
        skipBlanks();
        boolean negated = mayNegate && take("!:");
        if (!negated) {
            require(":");
        }
        skipBlanks();
        Predicate<Token> test = value(attribute);
        return negated ? test.negate() : test;
    }

    private Attribute attributeName(Set<Attribute> seen) throws PatternFault {
        int position = position();
        String name = word();
        if (name.isEmpty()) {
            throw expected("word, lemma or tag");
        }
        Attribute attribute = Attribute.named(name)
                .orElseThrow(() -> new PatternFault(PatternMessage.UNKNOWN_ATTRIBUTE, position, name));
        if (!seen.add(attribute)) {
            throw new PatternFault(PatternMessage.TWICE, position, name);
        }
        return attribute;
    }

    /** A regular expression, a string or a bare word. */
    final Predicate<Token> value(Attribute attribute) throws PatternFault {
        if (peek() == '/') {
            return regex(attribute);
        }
        String value = peek() == '"' ? between('"').replace("\\\"", "\"") : word();
        if (value.isEmpty()) {
            throw expected("a word, a \"string\" or a /regular expression/");
        }
        return token -> attribute.of(token).equals(value);
    }

    private Predicate<Token> regex(Attribute attribute) throws PatternFault {
        Pattern pattern = regex();
        return token -> pattern.matcher(attribute.of(token)).matches();
    }

    /** A regular expression between slashes. */
    final Pattern regex() throws PatternFault {
        int position = at() + 1;
        String regex = between('/');
        if (regex.isEmpty()) {
            throw expected("something between the slashes");
        }
        return RegexSyntax.compile(regex.replace("\\/", "/"), position);
    }
}
