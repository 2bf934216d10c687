// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.api.source.Source;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;

/** What holds for every sentence that an importer says: it is one, it names the file, and repeats no words of it. */
public final class SentenceLaws {

    /** So many characters in a row are words of the file, and no accident. */
    private static final int TELLING = 12;

    private final Source source;
    private final Set<String> words = new HashSet<>();
    private final Set<String> patterns = new HashSet<>();

    private SentenceLaws(Source source) {
        this.source = source;
    }

    /**
     * Laws about what is said of a source.
     *
     * @param words texts whose words must not be repeated
     */
    public static SentenceLaws about(Source source, List<String> words) {
        SentenceLaws laws = new SentenceLaws(source);
        words.forEach(text -> laws.words.addAll(pieces(text)));
        return laws;
    }

    public void check(TaskException refusal) {
        check(refusal.what(), refusal.where());
        assertThat(refusal.getMessage()).isEqualTo(refusal.what().text());
    }

    public void check(List<Problem> problems) {
        // a summary ("and 3 more like this") names the sentence that it sums up
        problems.forEach(problem -> patterns.add(problem.message().pattern()));
        problems.forEach(problem -> check(problem.message(), problem.location()));
    }

    private void check(Message message, Location where) {
        String sentence = message.text();
        assertThat(sentence).as(message.key()).endsWith(".").matches("(?s)[\\p{Lu}\\p{N}\"].*");
        assertThat(sentence)
                .as(message.key())
                .doesNotContain("\n", "Exception", "java.", "{0}", "{1}", "{2}")
                .hasSizeLessThan(1000);
        assertThat(message.key()).isNotBlank();
        assertThat(where.file()).as("the file of %s", message.key()).isEqualTo(source.name());
        List<String> said = new ArrayList<>(message.arguments());
        said.add(where.place());
        // a sentence of the program may have words in common with an interview; what is put into it may not
        assertThat(said.stream()
                        .filter(argument -> !patterns.contains(argument))
                        .flatMap(argument -> pieces(argument).stream()))
                .as("words of the file in %s", message.key())
                .noneMatch(words::contains);
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + TELLING <= text.length(); i++) {
            String piece = text.substring(i, i + TELLING);
            if (piece.chars().filter(Character::isLetterOrDigit).count() > TELLING / 2) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
