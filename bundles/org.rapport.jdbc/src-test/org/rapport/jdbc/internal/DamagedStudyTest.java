// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** What is said of a study that was cut off or tampered with: which copies there are, and what is left. */
final class DamagedStudyTest extends StoreTesting {

    private static final int PAGE = 8_192;

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    private byte[] filled() throws TaskException, IOException {
        Transcript transcript = begin();
        edit(BEN, "Code", session -> session.put(Samples.coding(transcript, "honest", HONESTY, BEN)));
        store.close();
        return Files.readAllBytes(file());
    }

    private String refusal(byte[] bytes) throws IOException {
        Path damaged = Files.write(folder.resolve("damaged.rapport"), bytes);
        Throwable refusal = catchThrowable(() -> stores.open(StudyAddress.of(damaged)));
        assertThat(refusal).isInstanceOf(TaskException.class);
        assertThat(damaged).hasBinaryContent(bytes);
        return refusal.getMessage();
    }

    @Test
    void saysHowMuchCanBeReadOfAStudyThatWasCutOff() throws TaskException, IOException {
        byte[] whole = filled();
        assertThat(refusal(Arrays.copyOf(whole, whole.length - PAGE)))
                .contains("cut off")
                .contains("1 texts, 1 codings and 2 edits")
                .contains("No backup");
        assertThat(refusal(Arrays.copyOf(whole, 2 * PAGE))).contains("cut off").contains("Nothing in the damaged file");
    }

    @Test
    void namesTheCopiesThatAreWhole() throws TaskException, IOException {
        byte[] whole = filled();
        Files.copy(file(), folder.resolve("damaged.2026-11-23-1.rapport"));
        Files.copy(file(), folder.resolve("other.rapport"));
        Files.write(folder.resolve("damaged.2026-11-23-2.rapport"), Arrays.copyOf(whole, PAGE));
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 100, PAGE, (byte) 7);
        assertThat(refusal(damaged))
                .contains("damaged (")
                .contains("\"damaged.2026-11-23-1.rapport\"")
                .doesNotContain("2026-11-23-2")
                .doesNotContain("other.rapport");
    }

    @Test
    void doesNotBringUpADamagedStudy() throws TaskException, IOException, SQLException {
        filled();
        RawSql.execute(file(), "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'study'");
        assertThat(refusal(Files.readAllBytes(file()))).contains("1 texts, 1 codings and 2 edits");
    }
}
