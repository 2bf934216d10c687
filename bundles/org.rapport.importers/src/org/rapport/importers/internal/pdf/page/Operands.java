// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSString;
import org.rapport.importers.internal.pdf.guard.Tokens;
import org.rapport.importers.internal.pdf.guard.Tokens.Kind;

/** What stands before an operator. Arrays are read as their elements; only the last of too many are lost. */
final class Operands {

    /**
     * One operand.
     *
     * @param string the bytes of a string; empty otherwise
     * @param number the number; 0 otherwise
     */
    record Operand(Kind kind, double number, String name, byte[] string) {}

    private static final int MOST = 200_000;
    private static final byte[] NOTHING = {};

    private final List<Operand> all = new ArrayList<>();

    void clear() {
        all.clear();
    }

    void add(Kind kind, Tokens tokens) {
        if (all.size() < MOST) {
            switch (kind) {
                case NUMBER -> all.add(new Operand(kind, tokens.number(), "", NOTHING));
                case NAME -> all.add(new Operand(kind, 0, tokens.word(), NOTHING));
                case STRING -> all.add(new Operand(kind, 0, "", tokens.string()));
                default -> {
                    // the bounds of arrays and dictionaries say nothing that the operators do not
                }
            }
        }
    }

    List<Operand> all() {
        return all;
    }

    /** The number at an index; 0 if there is none. */
    double number(int index) {
        return index < all.size() ? all.get(index).number() : 0;
    }

    /** The first operand as a name; empty if it is none. */
    String name() {
        return all.isEmpty() ? "" : all.get(0).name();
    }

    /** The last operand as a name; empty if it is none. */
    String lastName() {
        return all.isEmpty() ? "" : all.get(all.size() - 1).name();
    }

    /** The last operand as a string; empty if it is none. */
    byte[] lastString() {
        return all.isEmpty() ? NOTHING : all.get(all.size() - 1).string();
    }

    Matrix matrix() {
        return new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
    }

    /** The text that a dictionary among the operands gives for what is drawn. */
    Optional<String> actualText() {
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).name().equals("ActualText") && all.get(i + 1).kind() == Kind.STRING) {
                return Optional.of(new COSString(all.get(i + 1).string()).getString());
            }
        }
        return Optional.empty();
    }
}
