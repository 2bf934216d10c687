// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.Reason;
import org.rapport.core.edit.StudyEdit;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.jdbc.internal.SqliteStores;
import org.rapport.lucene.internal.LuceneIndexes;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** Edits of every kind, made at random in a study in a file, can all be taken back and made again. */
class EditFamilyTest extends StoreTesting {

    private static final int ROUNDS = 2;
    private static final int MOST_ROUNDS = 12;

    @Override
    protected StudyStores stores() {
        return new SqliteStores();
    }

    @Test
    void undoingAllGivesTheFirstStateAndRedoingAllTheLast() throws TaskException {
        long seed = Long.getLong("rapport.seed", System.nanoTime());
        System.out.println("rapport.seed=" + seed);
        begin();
        Everything first = everything();
        Set<Class<?>> made = new HashSet<>();
        List<String> labels = new ArrayList<>();
        try (Study study = new Studies(stores, new LuceneIndexes(), folder).open(address())) {
            Random random = new Random(seed);
            for (int i = 0; i < ROUNDS || i < MOST_ROUNDS && !missing(made).isEmpty(); i++) {
                labels.add(suggest(i).label());
                round(study, random, made, labels);
            }
        }
        assertThat(missing(made))
                .as("seed %d, edits that were never made", seed)
                .isEmpty();
        Everything last = everything();
        assertThat(store.check(Progress.NONE))
                .as("seed %d after %s", seed, labels)
                .isEmpty();
        for (int i = labels.size(); i > 0; i--) {
            store.undo(Samples.ADA);
        }
        assertThat(everything()).as("seed %d, all taken back", seed).isEqualTo(first);
        assertThat(store.check(Progress.NONE))
                .as("seed %d, all taken back", seed)
                .isEmpty();
        for (String label : labels) {
            assertThat(store.redo(Samples.ADA).label()).contains(label);
        }
        assertThat(everything()).as("seed %d, all made again", seed).isEqualTo(last);
        assertThat(store.check(Progress.NONE))
                .as("seed %d, all made again", seed)
                .isEmpty();
    }

    @Test
    void everyKindOfTheFamilyIsTried() {
        assertThat(RandomStudyEdits.kinds().keySet()).containsExactlyInAnyOrderElementsOf(family(StudyEdit.class));
    }

    /** A transcript with suggestions and a codebook with a facet, so that there is something to decide on and to say. */
    private Edit suggest(int round) throws TaskException {
        int number = 2 + round;
        Transcript talk = Samples.transcript("Talk", number);
        Codebook book = codebook().orElseThrow();
        return edit(Samples.ADA, "Suggest", session -> {
            session.put(talk, Samples.source("Talk", number));
            session.put(new Codebook(book.about(), book.codes(), List.of(valence()), book.groups()));
            for (Code code : book.codes().stream().filter(Code::isOffered).toList()) {
                session.put(Samples.suggestion(talk, "honest", code.id()));
                session.put(Samples.suggestion(talk, "each other", code.id()));
            }
        });
    }

    /** The facet of the samples, about every code. */
    private static Facet valence() {
        Facet sample = Samples.codebook().facets().get(0);
        return new Facet(
                sample.id(),
                sample.label(),
                sample.question(),
                List.of(),
                sample.values(),
                sample.defaultValue(),
                sample.why());
    }

    private static void round(Study study, Random random, Set<Class<?>> made, List<String> labels)
            throws TaskException {
        List<Map.Entry<Class<? extends StudyEdit>, RandomStudyEdits.Maker>> kinds =
                new ArrayList<>(RandomStudyEdits.kinds().entrySet());
        Collections.shuffle(kinds, random);
        for (Map.Entry<Class<? extends StudyEdit>, RandomStudyEdits.Maker> kind : kinds) {
            try {
                StudyEdit edit = edit(study, random, kind.getValue());
                study.apply(Samples.ADA, edit, Reason.WAIVED).ifPresent(done -> {
                    labels.add(done.label());
                    made.add(kind.getKey());
                });
            } catch (TaskException | NoSuchElementException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private static StudyEdit edit(Study study, Random random, RandomStudyEdits.Maker maker) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return maker.make(new RandomStudyEdits(random, reader));
        }
    }

    private static List<Class<?>> missing(Set<Class<?>> made) {
        List<Class<?>> missing = new ArrayList<>(family(StudyEdit.class));
        missing.removeAll(made);
        return missing;
    }

    /** The records at the leaves of a sealed family. */
    @SuppressWarnings("unchecked")
    private static Set<Class<? extends StudyEdit>> family(Class<? extends StudyEdit> root) {
        Set<Class<? extends StudyEdit>> family = new HashSet<>();
        if (root.isRecord()) {
            family.add(root);
        } else {
            for (Class<?> member : root.getPermittedSubclasses()) {
                family.addAll(family((Class<? extends StudyEdit>) member));
            }
        }
        return family;
    }
}
