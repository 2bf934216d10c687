// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.file.Schema;
import org.rapport.jdbc.internal.file.Settings;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What is special to a study in a file: what lies in it and beside it, and which files are refused, untouched. */
final class StudyFileTest extends StoreTesting {

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private Transcript filled() throws TaskException {
        Transcript transcript = begin();
        edit(BEN, "Code", session -> {
            session.put(Samples.coding(transcript, "\uD83C\uDF31 with each other", HONESTY, BEN));
            session.put(Samples.coding(transcript, "was \uD83D\uDE00 First", CARE, ADA));
            session.put(new Speaker(transcript.id(), "Dana M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN));
        });
        return transcript;
    }

    @Test
    void letsPlainSqlCutTheCodedWords() throws TaskException, SQLException {
        filled();
        assertThat(RawSql.query(
                        file(),
                        "SELECT substr(text.content, coding.start_cp+1, coding.end_cp-coding.start_cp) FROM coding"
                                + " JOIN text ON text.number = coding.text ORDER BY start_cp"))
                .containsExactly("was \uD83D\uDE00 First", "\uD83C\uDF31 with each other");
    }

    @Test
    void offersViewsToPeopleWhoAskInSql() throws TaskException, SQLException {
        filled();
        assertThat(
                        RawSql.query(
                                file(),
                                "SELECT transcript, turn, speaker, role, code, words, coder FROM coded_passage ORDER BY start_cp"))
                .containsExactly(
                        "First|1|Q|null|TR-CAR|was \uD83D\uDE00 First|Ada",
                        "First|2|Dana M.|leader|TR-HON|\uD83C\uDF31 with each other|Ben");
        assertThat(RawSql.query(file(), "SELECT turn, speaker, start_ms, end_ms, substr(words, 1, 7) FROM spoken_turn"))
                .containsExactly("1|Q|null|null|How was", "2|Dana M.|1500|9250|We were");
        assertThat(RawSql.query(file(), "SELECT facet, value FROM coding_facet LIMIT 1"))
                .containsExactly("valence|good \uD83D\uDE00");
        assertThat(RawSql.query(file(), "SELECT rule, end_cp - start_cp FROM coding_evidence ORDER BY start_cp"))
                .containsExactly("lemma: honest|11", "lemma: honest|17");
        assertThat(RawSql.query(file(), "SELECT id, label, value, meaning FROM facet"))
                .containsExactly("valence|Valence|good|it was there", "valence|Valence|bad|");
        assertThat(RawSql.query(file(), "SELECT start_ms, end_ms FROM cue")).containsExactly("1500|9250", "5000|null");
        assertThat(RawSql.query(file(), "SELECT number, coder, kind, label, records FROM history ORDER BY number"))
                .containsExactly("1|Ada|DO|Begin|5", "2|Ben|DO|Code|3");
    }

    @Test
    void isOneSingleFileWhenClosed() throws TaskException, IOException {
        filled();
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void setsItsPragmasOnEveryConnection() throws TaskException, SQLException {
        filled();
        try (StudyReader one = store.read();
                StudyReader other = store.read();
                EditSession session = store.edit(ADA, "Open", "")) {
            for (StudyReader reader : List.of(one, other, session)) {
                assertThat(Pragmas.of(reader))
                        .isEqualTo(List.of("wal", "2", "1", "200", "0", "1", "1", "2", "0", "8192", "1380995668", "2"));
            }
        }
    }

    @Test
    void refusesWhatIsNoStudyAndLeavesItAsItIs() throws TaskException, IOException, SQLException {
        filled();
        store.close();
        byte[] whole = Files.readAllBytes(file());
        refuses("text.rapport", "Dear diary".getBytes(), "not a Rapport study");
        refuses("empty.rapport", new byte[0], "not a Rapport study");
        refuses("short.rapport", Arrays.copyOf(whole, 60), "cut off");
        refuses("half.rapport", Arrays.copyOf(whole, whole.length / 2), "cut off");
        byte[] newer = whole.clone();
        newer[63] = 99;
        refuses("newer.rapport", newer, "newer Rapport");
        Path other = folder.resolve("other.db");
        RawSql.execute(other, "CREATE TABLE diary (day TEXT)");
        refuses("other.rapport", Files.readAllBytes(other), "another program");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 100, 8_192, (byte) 7);
        refuses("damaged.rapport", damaged, "damaged");
        assertThatThrownBy(() -> stores.open(StudyAddress.of(folder)))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("folder");
    }

    private void refuses(String name, byte[] bytes, String words) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> stores.open(StudyAddress.of(file)))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining(words);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void makesNoStudyInAFolderThatIsNotThere() {
        assertThatThrownBy(() ->
                        stores.create(StudyAddress.of(folder.resolve("none").resolve("a.rapport")), Samples.info()))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void readsInAFolderThatCannotBeWrittenAndRefusesEdits() throws TaskException, IOException {
        filled();
        Everything before = everything();
        store.close();
        StudyStores readers =
                new SqliteStores(new Settings(Duration.ofMillis(100), "", path -> false), Schema.current());
        try (StudyStore reading = readers.open(StudyAddress.of(file()))) {
            assertThat(everythingIn(reading)).isEqualTo(before);
            assertThatThrownBy(() -> reading.edit(ADA, "Try", ""))
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("only be read");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
        assertThatThrownBy(() -> readers.create(StudyAddress.of(folder.resolve("new.rapport")), Samples.info()))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("cannot be written");
    }

    private static Everything everythingIn(StudyStore study) throws TaskException {
        return read(study, reader -> everything(reader, List.of(ADA, BEN)));
    }

    @Test
    void opensFilesWithOddNames() throws TaskException {
        Path odd = folder.resolve("Ann's \u00FC 100%25 #1?mode=memory&x.rapport");
        try (StudyStore made = stores.create(StudyAddress.of(odd), Samples.info())) {
            assertThat(made.info()).isEqualTo(Samples.info());
        }
        assertThat(odd).exists();
    }

    @Test
    void takesTheEditBackWhenTheDiskIsFull() throws TaskException {
        filled();
        Everything before = everything();
        store.close();
        store = Testing.stores("PRAGMA max_page_count = 60;").open(StudyAddress.of(file()));
        String much = "word ".repeat(200_000);
        Coding large = Coding.byHand(Samples.passage(Samples.transcript("First", 1), "each"), CARE, ADA, Samples.NOON);
        assertThatThrownBy(() -> edit(
                        ADA,
                        "Too much",
                        session -> session.put(new Coding(
                                large.id(),
                                large.passage(),
                                CARE,
                                ADA,
                                large.origin(),
                                true,
                                large.facets(),
                                large.weight(),
                                List.of(),
                                large.created(),
                                much))))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("disk is full");
        assertThat(everything()).isEqualTo(before);
        edit(ADA, "Again", session -> session.put(large));
        restart();
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void doesNotCommitWhatAFaultLeftHalfDone() throws TaskException {
        filled();
        Everything before = everything();
        store.close();
        store = Testing.stores("PRAGMA max_page_count = 60;").open(StudyAddress.of(file()));
        try (EditSession session = store.edit(ADA, "Half", "")) {
            session.put(Samples.transcript("Second", 2), Samples.source("Second", 2));
            byte[] large = new byte[3_000_000];
            Transcript third = Samples.transcript("Third", 3);
            Source source = new Source("Third.txt", large);
            new Random(5).nextBytes(large);
            assertThatThrownBy(() -> {
                        session.put(third, Samples.source("Third", 3));
                        session.put(
                                new Transcript(
                                        third.id(),
                                        "Third",
                                        "en",
                                        third.text(),
                                        third.turns(),
                                        List.of(),
                                        List.of(),
                                        source.file()),
                                source);
                    })
                    .isInstanceOf(TaskException.class);
            assertThatThrownBy(session::commit)
                    .isInstanceOf(TaskException.class)
                    .hasMessageContaining("full");
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void namesWhatSomebodyTamperedWith() throws TaskException, SQLException, IOException {
        filled();
        tampered("UPDATE text SET content = replace(content, 'honest', 'hornet')", "text number 1");
        tampered("UPDATE coding SET end_cp = 9999 WHERE code = 'TR-CAR'", "coding", "outside the text");
        tampered("UPDATE coding SET memo = 'mine' WHERE code = 'TR-CAR'", "coding", "not as its last edit left it");
        tampered("UPDATE coding SET origin = 'ALIEN' WHERE code = 'TR-CAR'", "cannot be read");
        tampered("DELETE FROM coding WHERE code = 'TR-CAR'", "coding", "not as its last edit left it");
        tampered("INSERT INTO tombstone VALUES ('CODING', 'x', 1)", "told of by no edit");
        tampered("UPDATE coding SET code = 'NONE' WHERE code = 'TR-CAR'", "refers to a row of code");
        tampered("UPDATE turn SET end_cp = end_cp + 1 WHERE number = 1", "turns of the transcript");
        tampered("UPDATE edit SET predecessor = id WHERE number = 2", "edit 2 does not follow");
        tampered("UPDATE edit SET records = 9 WHERE number = 2", "edit 2 touched 9");
        tampered("UPDATE edit_image SET bytes = x'00' WHERE edit = 2", "history of edit 2 cannot be read");
        tampered("UPDATE source SET bytes = x'00'", "source file number 1");
        tampered("DROP VIEW history; CREATE VIEW history AS SELECT 1", "history is not as this version");
        tampered("UPDATE codebook SET facets = '[{}]'", "codebook cannot be put together");
    }

    private void tampered(String sql, String... words) throws TaskException, SQLException, IOException {
        store.close();
        Path copy = Files.copy(file(), folder.resolve("copy.rapport"));
        RawSql.execute(copy, sql);
        try (StudyStore damaged = stores.open(StudyAddress.of(copy))) {
            List<Problem> problems = damaged.check(Progress.NONE);
            assertThat(problems.stream().map(Problem::toString))
                    .anySatisfy(problem -> assertThat(problem).contains(words));
        }
        Files.delete(copy);
        store = stores.open(StudyAddress.of(file()));
        assertThat(store.check(Progress.NONE)).isEmpty();
    }

    @Test
    void findsADamagedPage() throws TaskException, SQLException, IOException {
        filled();
        store.close();
        String page = RawSql.query(file(), "SELECT rootpage FROM sqlite_schema WHERE name = 'coding'")
                .get(0);
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek((Long.parseLong(page) - 1) * 8_192);
            raw.write(new byte[4_000]);
        }
        store = stores.open(StudyAddress.of(file()));
        assertThat(store.check(Progress.NONE)).isNotEmpty();
        assertThat(store.info()).isEqualTo(Samples.info());
    }

    @Test
    void bringsAnEarlierVersionUpAfterMakingACopy() throws TaskException, SQLException {
        filled();
        Everything before = everything();
        store.close();
        List<String> scripts = new ArrayList<>(Schema.current().scripts());
        scripts.add("CREATE TABLE later (id TEXT PRIMARY KEY) WITHOUT ROWID;");
        SqliteStores later =
                new SqliteStores(new Settings(Duration.ofMillis(100), "", Files::isWritable), new Schema(scripts));
        try (StudyStore grown = later.open(StudyAddress.of(file()))) {
            assertThat(everythingIn(grown)).isEqualTo(before);
            assertThat(grown.check(Progress.NONE)).isEmpty();
        }
        assertThatThrownBy(() -> stores.open(StudyAddress.of(file())))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("newer");
        store = stores.open(StudyAddress.of(folder.resolve("study.version-2.rapport")));
        assertThat(everything()).isEqualTo(before);
    }
}
