// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.analysis;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.rapport.model.text.Span;

/**
 * Splits text into sentences and tokens, in English and without any model. A paragraph break ends a sentence. Talk
 * without full stops, as machines caption it, is cut after {@value #MAX_TOKENS} tokens, so that tagging and parsing
 * stay bounded. Safe for use by several threads.
 */
final class SentenceSplitter {

    /** The longest sentence, in tokens. */
    static final int MAX_TOKENS = 120;

    /** Signs that the tokenizer does not know become tokens; by default they vanish with a warning in a log. */
    private static final String OPTIONS = "untokenizable=noneKeep";

    private final TokenizerFactory<CoreLabel> tokenizers;

    SentenceSplitter() {
        QuietLog.silence();
        tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);
    }

    /** The sentences of a part of {@code text}; the tokens' positions are UTF-16 offsets into {@code text}. */
    List<List<CoreLabel>> split(String text, Span part) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        int start = part.start();
        while (start < part.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > part.end() ? part.end() : newline;
            splitParagraph(text, start, end, sentences);
            start = end + 1;
        }
        return sentences;
    }

    private void splitParagraph(String text, int start, int end, List<List<CoreLabel>> sentences) {
        List<CoreLabel> tokens = tokenizers
                .getTokenizer(new StringReader(text.substring(start, end)))
                .tokenize();
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + start);
            token.setEndPosition(token.endPosition() + start);
        }
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            for (int from = 0; from < sentence.size(); from += MAX_TOKENS) {
                sentences.add(sentence.subList(from, Math.min(from + MAX_TOKENS, sentence.size())));
            }
        }
    }
}
