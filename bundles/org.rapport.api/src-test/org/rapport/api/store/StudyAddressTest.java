// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.task.TaskException;

class StudyAddressTest {

    @Test
    void readsAllPartsOfAnAddressOnAServer() throws TaskException {
        assertThat(StudyAddress.parse("postgres://ann%40lab@DB.example.org:5433/team/Gr%C3%BCn%20%2B1?sslmode=require"))
                .isEqualTo(new ServerAddress(
                        Optional.of("ann@lab"),
                        "db.example.org",
                        5433,
                        "team",
                        "Gr\u00FCn +1",
                        Map.of("sslmode", "require")));
    }

    @Test
    void fillsInWhatIsCustomary() throws TaskException {
        assertThat(StudyAddress.parse("postgresql:///team/trust"))
                .isEqualTo(new ServerAddress(Optional.empty(), "localhost", 5432, "team", "trust", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://h/d/s, postgresql://h/d/s",
        "postgres://u@h:5432/d/a b, postgresql://u@h/d/a%20b",
        "postgresql://[::1]:99/d/s, postgresql://[::1]:99/d/s",
        "postgresql://h/d/s?sslrootcert=/a/b.crt&sslmode=verify-full,"
                + "postgresql://h/d/s?sslmode=verify-full&sslrootcert=%2Fa%2Fb.crt"
    })
    void writesWhatItReads(String text, String written) throws TaskException {
        assertThat(StudyAddress.parse(text)).hasToString(written);
        assertThat(StudyAddress.parse(written)).isEqualTo(StudyAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:s3cret@h/d/s",
                "postgresql://ann:s3@cret@h/d/s",
                "postgresql://ann:s3/cret@h/d/s",
                "postgresql:ann:s3cret@h/d/s",
                "postgresql://h/d/s?password=s3cret",
                "postgresql://h/d/s?sslmode=require&password=s3cret"
            })
    void refusesAPasswordWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> StudyAddress.parse(text))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining("PGPASSWORD")
                .hasMessageNotContainingAny("s3", "cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://h",
                "postgresql://h/d",
                "postgresql://h/d/",
                "postgresql://h/d/s/t",
                "postgresql://h/d/%00",
                "postgresql://h/d/%zz",
                "postgresql://h:0/d/s",
                "postgresql://h/d/s?user=x",
                "postgresql://h/d/a%2Fb",
                "postgresql://h/d/123456789012345678901234567890123456789012345678901"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> StudyAddress.parse(text)).isInstanceOf(TaskException.class);
    }

    @Test
    void anythingElseIsAFile() throws TaskException {
        StudyAddress address = StudyAddress.parse("my studies/change.rapport");
        assertThat(address).isEqualTo(StudyAddress.of(Path.of("my studies", "change.rapport")));
        assertThat(address.name()).isEqualTo("change");
        assertThat(StudyAddress.of(Path.of(".rapport")).name()).isEqualTo(".rapport");
    }

    @Test
    void namesOnePlaceInOneWay() throws TaskException {
        assertThat(StudyAddress.parse("postgresql://ann@h/d/s?sslmode=require").place())
                .isEqualTo(StudyAddress.parse("postgres://H:5432/d/s").place());
        assertThat(StudyAddress.parse("a/../b").place())
                .isEqualTo(StudyAddress.of(Path.of("b").toAbsolutePath()).place());
    }
}
