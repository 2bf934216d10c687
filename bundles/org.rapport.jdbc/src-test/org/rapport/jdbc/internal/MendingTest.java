// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Edit;
import org.rapport.testkit.StoreTesting;

/** What of a damaged study follows from what is whole is mended; all else is left as it is. */
final class MendingTest extends StoreTesting {

    private static final String TURNS = "SELECT transcript, start_cp, number, end_cp, speaker, start_ms FROM turn";

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private List<String> found() throws TaskException {
        return store.check(Progress.NONE).stream()
                .map(problem -> problem.message().key())
                .toList();
    }

    private List<String> mended() throws TaskException {
        return store.mend(Progress.NONE).stream().map(Message::key).toList();
    }

    @Test
    void mendsNothingInASoundStudy() throws TaskException {
        begin();
        assertThat(mended()).isEmpty();
    }

    @Test
    void writesTheRowsOfTurnsAnewAndNoEdit() throws TaskException, SQLException {
        begin();
        List<String> before = RawSql.query(file(), TURNS);
        Optional<Edit> head = head();
        for (String harm : List.of(
                "DELETE FROM turn WHERE number = 1",
                "UPDATE turn SET speaker = 'Eve'",
                "UPDATE turn SET end_cp = end_cp + 1 WHERE number = 1",
                "INSERT INTO turn (transcript, start_cp, number, end_cp) SELECT number, 999, 99, 999 FROM transcript")) {
            RawSql.execute(file(), harm);
            assertThat(found()).as(harm).containsExactly("store.CHECK_TURNS");
            assertThat(mended()).as(harm).containsExactly("store.MENDED_TURNS");
            assertThat(RawSql.query(file(), TURNS)).as(harm).isEqualTo(before);
            assertThat(store.checkFully(Progress.NONE)).as(harm).isEmpty();
        }
        assertThat(head()).isEqualTo(head);
    }

    /** The rows may then be the only turns that are right. */
    @Test
    void leavesRowsWhoseTranscriptWasChanged() throws TaskException, SQLException {
        begin();
        List<String> before = RawSql.query(file(), TURNS);
        RawSql.execute(file(), "UPDATE transcript SET speakers = replace(speakers, 'a', 'o')");
        assertThat(found()).contains("store.CHECK_TURNS", "store.CHECK_STATE");
        assertThat(mended()).isEmpty();
        assertThat(RawSql.query(file(), TURNS)).isEqualTo(before);
    }

    @Test
    void writesNothingWhereTheTablesAreNotAsTheyShouldBe() throws TaskException, SQLException {
        begin();
        RawSql.execute(file(), "DELETE FROM turn WHERE number = 1");
        RawSql.execute(file(), "CREATE TABLE diary (day TEXT)");
        assertThat(mended()).isEmpty();
        assertThat(found()).contains("store.CHECK_TURNS", "store.CHECK_SCHEMA");
    }

    @Test
    void removesTheHalfWrittenNoteOfAWriterWhoIsGone() throws TaskException, IOException {
        begin();
        Path note = leaveANote();
        assertThat(found()).containsExactly("store.CHECK_SIDE_FILE");
        assertThat(mended()).containsExactly("store.MENDED_SIDE_FILE");
        assertThat(note).doesNotExist();
    }

    @Test
    void removesSuchANoteWhenTheStudyIsOpenedAndWhenItIsClosed() throws TaskException, IOException {
        begin();
        Path note = leaveANote();
        stores.open(address()).close();
        assertThat(note).doesNotExist();
        leaveANote();
        store.close();
        assertThat(note).doesNotExist();
        leaveANote();
        store = stores.open(address());
        assertThat(note).doesNotExist();
    }

    private Path leaveANote() throws IOException {
        Path note = file().resolveSibling("study.rapport.writer");
        Files.writeString(note, "Rapport is writing the study beside this file.\nAda\n");
        return Files.setLastModifiedTime(note, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
}
