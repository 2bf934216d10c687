// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.Edit;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What tests of edits share: a study in memory with a codebook and a transcript. */
abstract class EditTesting extends StoreTesting {

    protected static final Coder ADA = Samples.ADA;

    protected Study study;
    protected Transcript transcript;

    @Override
    protected StudyStores stores() {
        return new MemoryStores();
    }

    @BeforeEach
    void openTheStudy() throws TaskException {
        study = new Studies(stores, new Fakes.Indexes(), folder).open(address());
        transcript = begin();
    }

    @AfterEach
    void leaveTheStudy() throws TaskException {
        study.close();
    }

    /** Applies an edit, takes it back and makes it again, and looks whether the study is the same each time. */
    protected Edit done(StudyEdit edit) throws TaskException {
        Everything before = everything();
        Edit made = study.apply(ADA, edit).orElseThrow();
        assertThat(made.label()).isEqualTo(edit.label());
        Everything after = everything();
        assertThat(after).isNotEqualTo(before);
        store.undo(ADA);
        assertThat(everything()).isEqualTo(before);
        store.redo(ADA);
        assertThat(everything()).isEqualTo(after);
        return made;
    }

    /** Looks whether an edit is refused, for this reason, and leaves the study as it was. */
    protected void refused(StudyEdit edit, String because) throws TaskException {
        Everything before = everything();
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> study.apply(ADA, edit))
                .withMessageContaining(because);
        assertThat(everything()).isEqualTo(before);
    }

    protected List<Coding> codings() throws TaskException {
        return passages().stream().map(CodedPassage::coding).toList();
    }

    protected List<String> coded() throws TaskException {
        return passages().stream()
                .map(passage -> passage.coding().code() + ": " + passage.text())
                .toList();
    }
}
