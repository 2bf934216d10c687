// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.MergeConflict;
import org.rapport.core.merge.Settling;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;

/** What a second merge makes of what was said again after the first one, and what a single late merge makes of it. */
class MergeAgainTest {

    @TempDir
    private Path folder;

    private final Transcript talk = Samples.transcript("talk", 1);
    private MergeBench bench;

    @BeforeEach
    void makeTwoCopies() throws TaskException, IOException {
        bench = new MergeBench(folder);
        try (StudyStore store = bench.create("a");
                EditSession session = store.edit(ADA, "Begin", "")) {
            session.put(talk, Samples.source("talk", 1));
            session.commit();
        }
        bench.copy("a", "b");
    }

    private void title(String copy, Coder coder, String title) throws TaskException {
        try (StudyStore store = bench.open(copy);
                EditSession session = store.edit(coder, "Title", "")) {
            session.put(talk.withTitle(title));
            session.commit();
        }
    }

    private String title(String copy) throws TaskException {
        try (StudyStore store = bench.open(copy);
                StudyReader reader = store.read()) {
            return reader.transcripts().get(0).title();
        }
    }

    private List<MergeConflict> join(String copy) throws TaskException {
        return bench.merge(copy, Settling.NOTHING, "b").open();
    }

    @Test
    void goesBackWithTheOtherOnlyIfBothWereFoundToAgreeBefore() throws TaskException, IOException {
        title("a", ADA, "Talk");
        title("b", BEN, "Talk");
        bench.copy("a", "late");
        join("a");
        title("b", BEN, "talk");
        assertThat(join("a")).isEmpty();
        assertThat(title("a")).isEqualTo("talk");
        assertThat(join("late")).isEmpty();
        assertThat(title("late")).isEqualTo("Talk");
    }

    @Test
    void asksWhereOneTookBackWhatTheOtherHadTakenOverAndChanged() throws TaskException, IOException {
        bench.copy("a", "late");
        title("b", BEN, "Talk");
        join("a");
        title("a", ADA, "Chat");
        title("late", ADA, "Chat");
        title("b", BEN, "talk");
        assertThat(join("a")).hasSize(1);
        assertThat(join("late")).isEmpty();
        assertThat(title("late")).isEqualTo("Chat");
    }
}
