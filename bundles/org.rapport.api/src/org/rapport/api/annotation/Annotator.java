// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.annotation;

import java.util.List;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/**
 * Finds sentences, tokens, lemmas and parts of speech (and dependencies, when asked), and compiles the patterns that run
 * over them. Safe for use by several threads.
 */
public interface Annotator {

    /** A short lower-case id with the version that shapes its results, e.g. {@code corenlp-4.5.10}. */
    String id();

    /** The language it reads, as a BCP 47 tag. */
    String language();

    /**
     * Annotates parts of a text, each by itself: no sentence crosses the border of a part. Results may come from a cache
     * that knows the text by its digest.
     *
     * @param parts ascending, not overlapping; usually the turns that may be evidence
     * @param parse whether dependencies are wanted; slow
     * @return for each part its sentences
     * @throws TaskException if a model is missing or damaged
     */
    List<List<Sentence>> annotate(TranscriptText text, List<Span> parts, boolean parse, Progress progress)
            throws TaskException;

    /** What is wrong with the indicator's pattern; empty if it compiles. Needs no models. */
    Optional<Message> problemOf(Indicator indicator);

    /**
     * Compiles an indicator of any kind.
     *
     * @throws IllegalArgumentException if {@link #problemOf} finds something wrong with it
     */
    SentencePattern compile(Indicator indicator);
}
