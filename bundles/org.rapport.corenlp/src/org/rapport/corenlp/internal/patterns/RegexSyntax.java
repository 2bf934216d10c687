// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the regular expressions inside patterns: the part of Java's that cannot look back, whose ways of matching a
 * token of {@value #MAX_TOKEN} characters can be counted. Longer tokens are cut for matching.
 */
final class RegexSyntax extends PatternReader {

    /** The characters of a token that a regular expression sees. */
    static final int MAX_TOKEN = 64;

    /** Allows two {@code .*}, and some alternatives with them. */
    private static final long MAX_WAYS = 50_000;

    private static final String REPEATS = "*+?{";

    private RegexSyntax(String regex, int shift) {
        super(regex, shift);
    }

    /** Compiles a harmless expression that stands {@code shift} characters into its pattern. */
    static Pattern compile(String regex, int shift) throws PatternFault {
        RegexSyntax reader = new RegexSyntax(regex, shift);
        reader.take("(?i)");
        long ways = reader.alternatives();
        if (!reader.atEnd()) {
            throw reader.expected("the end of the regular expression");
        }
        if (ways > MAX_WAYS) {
            throw new PatternFault(PatternMessage.TOO_MANY_WAYS);
        }
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new PatternFault(PatternMessage.BAD_REGEX, shift + Math.max(0, e.getIndex()) + 1, e.getDescription());
        }
    }

    private long alternatives() throws PatternFault {
        long ways = sequence();
        while (take("|")) {
            ways = Ways.either(ways, sequence());
        }
        return ways;
    }

    private long sequence() throws PatternFault {
        long ways = 1;
        while (!atEnd() && peek() != '|' && peek() != ')') {
            ways = Ways.both(ways, repeats(item()));
        }
        return ways;
    }

    private long item() throws PatternFault {
        switch (peek()) {
            case '(':
                return group();
            case '[':
                characterClass();
                return 1;
            case '\\':
                escape();
                return 1;
            default:
                if (REPEATS.indexOf(peek()) >= 0) {
                    throw expected("something to repeat");
                }
                next();
                return 1;
        }
    }

    private long group() throws PatternFault {
        deeper();
        require("(");
        if (peek() == '?' && !take("?:") && !take("?=") && !take("?!")) {
            throw fault(PatternMessage.REGEX_NOT_ALLOWED, "\"(" + peek() + peek(1) + "\"");
        }
        long ways = alternatives();
        require(")");
        back();
        return ways;
    }

    private void characterClass() throws PatternFault {
        require("[");
        take("^");
        if (peek() == ']') {
            throw expected("a character, or \\] for the bracket itself");
        }
        while (peek() != ']') {
            if (atEnd()) {
                throw expected("\"]\"");
            }
            if (peek() == '[' || peek() == '&' && peek(1) == '&') {
                throw fault(PatternMessage.REGEX_NOT_ALLOWED, "a class inside a class");
            }
            if (peek() == '\\') {
                escape();
            } else {
                next();
            }
        }
        require("]");
    }

    private void escape() throws PatternFault {
        require("\\");
        char c = next();
        if (c >= '0' && c <= '9' || c == 'k' || c == 'Q' || c == 'E' || c == 'G' || c == 'X' || c == 'N') {
            throw fault(PatternMessage.REGEX_NOT_ALLOWED, "\"\\" + c + "\"");
        }
        if ((c == 'p' || c == 'P') && take("{")) {
            word();
            require("}");
        }
    }

    private long repeats(long one) throws PatternFault {
        long ways = one;
        while (!atEnd() && REPEATS.indexOf(peek()) >= 0) {
            ways = repeat(ways);
        }
        return ways;
    }

    private long repeat(long one) throws PatternFault {
        int least = peek() == '+' ? 1 : 0;
        int most = peek() == '?' ? 1 : MAX_TOKEN;
        if (next() == '{') {
            least = number();
            most = !take(",") ? least : peek() == '}' ? MAX_TOKEN : number();
            require("}");
        }
        if (most > MAX_TOKEN || least > most) {
            throw fault(PatternMessage.BAD_REPEAT, MAX_TOKEN);
        }
        if (peek() == '?' || peek() == '+') {
            next();
        }
        return Ways.repeated(one, least, most);
    }
}
