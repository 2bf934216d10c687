// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal;

import java.nio.file.Path;
import java.util.List;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptText;

/** A program that annotates odd signs and compiles good and bad rules, and says nothing but one line. */
final class Annotating {

    private Annotating() {}

    public static void main(String[] folders) throws TaskException {
        CoreNlpAnnotator annotator = new CoreNlpAnnotator(Path.of(folders[0]), Path.of(folders[1]));
        String text = "We trust\nodd \u0000 \u200b \ud83d sign\nthem.";
        List<Sentence> sentences = annotator
                .annotate(new TranscriptText(text), List.of(new Span(0, text.length())), true, Progress.NONE)
                .get(0);
        for (String rule : List.of("{lemma:trust} >obj {}", "{lemma:trust} >obj", "{lemma:a} >obj {} !>obj {}=b")) {
            Indicator indicator = new Indicator(Indicator.Kind.SEMGREX, rule);
            if (annotator.problemOf(indicator).isEmpty()) {
                sentences.forEach(annotator.compile(indicator)::find);
            }
        }
        System.out.println(sentences.size() + " sentences");
    }
}
