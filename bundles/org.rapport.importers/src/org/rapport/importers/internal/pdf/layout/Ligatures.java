// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

import java.text.Normalizer;

/**
 * Spells out what a typesetter drew as one shape: Latin ligatures (U+FB00 to U+FB06, Armenian up to U+FB17) and the
 * joined forms of Arabic letters. Nobody typed them, and nobody would find them. All other characters stay.
 */
final class Ligatures {

    private int count;

    int count() {
        return count;
    }

    String spelledOut(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForm(text.charAt(i))) {
                count++;
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static boolean isForm(char c) {
        return c >= '\ufb00' && c <= '\ufb17' || c >= '\ufb50' && c <= '\ufdfb' || c >= '\ufe70' && c <= '\ufefc';
    }
}
