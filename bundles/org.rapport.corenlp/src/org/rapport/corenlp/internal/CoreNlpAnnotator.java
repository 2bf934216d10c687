// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rapport.api.annotation.Annotator;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.SentencePattern;
import org.rapport.api.cache.UserCache;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.corenlp.internal.analysis.TextAnalyzer;
import org.rapport.corenlp.internal.cache.AnnotationCache;
import org.rapport.corenlp.internal.cache.AnnotationKey;
import org.rapport.corenlp.internal.models.ModelStore;
import org.rapport.corenlp.internal.patterns.PatternFault;
import org.rapport.corenlp.internal.patterns.Patterns;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/**
 * English by Stanford CoreNLP. Language models and annotations lie in Rapport's cache folder, named by the system
 * property {@code rapport.cache}, by default the operating system's place for caches; deleting its folder
 * {@code annotations} loses time and nothing else. Nothing of CoreNLP is loaded before it is needed.
 */
@Component
public final class CoreNlpAnnotator implements Annotator {

    /** Names the version of CoreNLP and, after the hyphen, of what is done with it here. */
    private static final String ID = "corenlp-4.5.10-1";

    private static final long CACHE_BYTES = 500_000_000;

    private final ModelStore models;
    private final AnnotationCache cache;
    private TextAnalyzer analyzer;

    /** For the framework: with the cache folder of this user. */
    public CoreNlpAnnotator() {
        this(UserCache.folder());
    }

    private CoreNlpAnnotator(Path cacheFolder) {
        this(cacheFolder, cacheFolder.resolve(UserCache.ANNOTATIONS));
    }

    /**
     * With folders of one's own, which need not exist.
     *
     * @param cacheFolder holds the folder {@code models}
     * @param annotations for the annotations
     */
    public CoreNlpAnnotator(Path cacheFolder, Path annotations) {
        models = new ModelStore(cacheFolder);
        cache = new AnnotationCache(annotations, CACHE_BYTES);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public List<List<Sentence>> annotate(TranscriptText text, List<Span> parts, boolean parse, Progress progress)
            throws TaskException {
        progress.begin("Finding sentences and lemmas", parts.size());
        progress.checkpoint();
        AnnotationKey key = new AnnotationKey(ID, text.hash(), parts, parse);
        Optional<List<List<Sentence>>> known = cache.read(key, text.value());
        if (known.isPresent()) {
            progress.advance(parts.size());
            return known.get();
        }
        List<List<Sentence>> fresh = analyzer().analyze(text.value(), parts, parse, progress);
        cache.write(key, text.value(), fresh);
        return fresh;
    }

    private synchronized TextAnalyzer analyzer() {
        if (analyzer == null) {
            analyzer = new TextAnalyzer(models);
        }
        return analyzer;
    }

    @Override
    public Optional<Message> problemOf(Indicator indicator) {
        try {
            Patterns.compile(indicator);
            return Optional.empty();
        } catch (PatternFault e) {
            return Optional.of(e.what());
        }
    }

    @Override
    public SentencePattern compile(Indicator indicator) {
        try {
            return Patterns.compile(indicator);
        } catch (PatternFault e) {
            throw new IllegalArgumentException(e.what().text(), e);
        }
    }
}
