// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.ByteArrayOutputStream;

/**
 * The words of a content stream or a character map, one after the other (ISO 32000-1, 7.2 and 7.3). What is damaged is
 * skipped; it never calls itself.
 */
public final class Tokens {

    /** What a word is. */
    public enum Kind {
        NUMBER,
        NAME,
        STRING,
        OPERATOR,
        OPEN,
        CLOSE,
        OPEN_DICTIONARY,
        CLOSE_DICTIONARY,
        END
    }

    private static final int LONGEST_WORD = 255;
    private static final byte[] NOTHING = {};

    private final byte[] bytes;
    private final Budget budget;
    private int at;
    private double number;
    private String word = "";
    private byte[] string = NOTHING;

    public Tokens(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** Goes to the next word. */
    public Kind next() throws TooMuchException {
        int start = at;
        skipBlanks();
        budget.steps((at - start) / 64);
        if (at >= bytes.length) {
            return Kind.END;
        }
        int c = bytes[at++];
        switch (c) {
            case '[', '{':
                return Kind.OPEN;
            case ']', '}':
                return Kind.CLOSE;
            case '(':
                return literal();
            case '/':
                word = regular();
                return Kind.NAME;
            case '<':
                return doubled('<') ? Kind.OPEN_DICTIONARY : hexadecimal();
            case '>':
                doubled('>');
                return Kind.CLOSE_DICTIONARY;
            default:
                at--;
                return numberOrOperator();
        }
    }

    public double number() {
        return number;
    }

    /** The name without its slash, or the operator. */
    public String word() {
        return word;
    }

    public byte[] string() {
        return string;
    }

    /** Skips a picture inside the content, of which ID was the last word (ISO 32000-1, 8.9.7). */
    public void skipPicture() {
        while (at + 2 < bytes.length
                && !(bytes[at] == 'E'
                        && bytes[at + 1] == 'I'
                        && isBlank(bytes[at - 1])
                        && (isBlank(bytes[at + 2]) || at + 3 >= bytes.length))) {
            at++;
        }
        at = Math.min(bytes.length, at + 2);
    }

    private boolean doubled(int c) {
        boolean found = at < bytes.length && bytes[at] == c;
        at += found ? 1 : 0;
        return found;
    }

    private void skipBlanks() {
        while (at < bytes.length && (isBlank(bytes[at]) || bytes[at] == '%' || bytes[at] == ')')) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private Kind numberOrOperator() {
        word = regular();
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
            number = parse(word);
            return Kind.NUMBER;
        }
        at += word.isEmpty() ? 1 : 0;
        return Kind.OPERATOR;
    }

    /** A number without exponent; what is no digit in it ends it, as other readers do. */
    private static double parse(String digits) {
        double value = 0;
        double place = 0;
        boolean negative = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                value = place == 0 ? value * 10 + (c - '0') : value + (c - '0') * place;
                place /= 10;
            } else if (c == '.' && place == 0) {
                place = 0.1;
            } else if (c == '-' && i == 0) {
                negative = true;
            } else if (i > 0 || c != '+') {
                break;
            }
        }
        double bounded = Math.min(value, 1e9);
        return negative ? -bounded : bounded;
    }

    private String regular() {
        StringBuilder regular = new StringBuilder();
        while (at < bytes.length && isRegular(bytes[at])) {
            int c = bytes[at++] & 0xff;
            if (c == '#' && at + 1 < bytes.length && digit(bytes[at]) >= 0 && digit(bytes[at + 1]) >= 0) {
                c = digit(bytes[at]) * 16 + digit(bytes[at + 1]);
                at += 2;
            }
            if (regular.length() < LONGEST_WORD) {
                regular.append((char) c);
            }
        }
        return regular.toString();
    }

    private Kind hexadecimal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int high = -1;
        while (at < bytes.length && bytes[at] != '>') {
            int digit = digit(bytes[at++]);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                out.write(high * 16 + digit);
                high = -1;
            }
        }
        if (high >= 0) {
            out.write(high * 16);
        }
        at++;
        string = out.toByteArray();
        return Kind.STRING;
    }

    private Kind literal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int open = 1;
        while (at < bytes.length) {
            int c = bytes[at++];
            if (c == '\\' && at < bytes.length) {
                escaped(out);
                continue;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                break;
            }
            out.write(c);
        }
        string = out.toByteArray();
        return Kind.STRING;
    }

    private void escaped(ByteArrayOutputStream out) {
        int c = bytes[at++];
        int known = "nrtbf".indexOf(c);
        if (known >= 0) {
            out.write("\n\r\t\b\f".charAt(known));
        } else if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
                value = value * 8 + bytes[at++] - '0';
            }
            out.write(value);
        } else if (c == '\r') {
            doubled('\n');
        } else if (c != '\n') {
            out.write(c);
        }
    }

    private static int digit(int c) {
        return c < 0 ? -1 : Character.digit((char) c, 16);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isRegular(int c) {
        return !isBlank(c) && "()<>[]{}/%".indexOf(c) < 0;
    }
}
