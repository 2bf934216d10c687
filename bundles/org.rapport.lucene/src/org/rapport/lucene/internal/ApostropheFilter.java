// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes every apostrophe inside a word as {@code '}, so that typed words find those that word processors curled. */
final class ApostropheFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ApostropheFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        for (int i = 1; i < term.length(); i++) {
            if (letters[i] == '\u2019' || letters[i] == '\u02bc' || letters[i] == '\uff07') {
                letters[i] = '\'';
            }
        }
        return true;
    }
}
