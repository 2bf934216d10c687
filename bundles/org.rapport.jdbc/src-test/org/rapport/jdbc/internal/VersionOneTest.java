// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.CodedPassage;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** A study that the first version wrote, kept as it was, opens in this one with its history. */
final class VersionOneTest extends StoreTesting {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    /** The study of the first version: seven edits by two coders, then two undos. */
    private StudyStore open() throws TaskException {
        store.close();
        try (InputStream packed = VersionOneTest.class.getResourceAsStream("version-1.rapport.gz");
                InputStream in = new GZIPInputStream(packed)) {
            Files.write(file(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = stores.open(StudyAddress.of(file()));
        return store;
    }

    @Test
    void opensWithEverythingInIt() throws TaskException {
        open();
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
        assertThat(store.info()).isEqualTo(Samples.info());
        assertThat(codes()).containsExactly(HONESTY, CARE);
        assertThat(codebook()).contains(Samples.codebook());
        assertThat(decisions(ADA)).hasSize(1);
        assertThat(everything().cases()).isEmpty();
        assertThat(folder.resolve("study.version-1.rapport")).exists();
    }

    @Test
    void redoesAndUndoesWhatTheFirstVersionDid() throws TaskException {
        open();
        store.redo(ADA);
        assertThat(codebook().map(Codebook::codes).orElseThrow()).hasSize(4);
        store.redo(ADA);
        assertThat(codes()).containsExactly(CARE);
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
        for (int edits = 5; edits > 0; edits--) {
            store.undo(edits == 5 ? BEN : ADA);
        }
        assertThat(codes()).isEmpty();
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
    }

    private List<CodeId> codes() throws TaskException {
        return passages().stream()
                .map(CodedPassage::coding)
                .map(coding -> coding.code())
                .toList();
    }
}
