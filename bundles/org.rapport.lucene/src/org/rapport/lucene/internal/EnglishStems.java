// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Reduces English words to the form that their inflections share: {@code trusts}, {@code trusted} and {@code trusting}
 * to {@code trust}. The rules are those of R. Krovetz, "Viewing morphology as an inference process", SIGIR 1993: with a
 * dictionary, so that {@code organization} does not become {@code organ}. For one thread.
 */
final class EnglishStems {

    private final OneWord word = new OneWord();
    private final TokenStream stems = new KStemFilter(new EnglishPossessiveFilter(word));
    private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);

    /** The stem of a word in lower case. */
    CharSequence of(CharSequence inflected) {
        word.next = inflected;
        try {
            stems.reset();
            stems.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory can be read", e);
        }
        return stem;
    }

    /** How many letters a word surely shares with all words of its stem ({@code dying} and {@code die} share one). */
    static int sharedLetters(CharSequence stem) {
        return stem.length() > 3 ? 2 : 1;
    }

    /** A stream of the one word that it is given. */
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private CharSequence next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}
