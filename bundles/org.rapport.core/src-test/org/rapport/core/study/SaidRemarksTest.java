// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;

final class SaidRemarksTest {

    private static final List<Problem> NETWORK = remarks("on a network disk");
    private static final List<Problem> COPY = remarks("a copy beside it");

    @TempDir
    private Path folder;

    private static List<Problem> remarks(String words) {
        return List.of(Problem.warning(new Message("x", words, List.of()), Location.NOWHERE));
    }

    @Test
    void saysOnceWhatStaysTheSame() {
        assertThat(said().unsaid(NETWORK)).isEqualTo(NETWORK);
        assertThat(said().unsaid(NETWORK)).isEmpty();
        assertThat(said().unsaid(COPY)).isEqualTo(COPY);
        assertThat(said().unsaid(NETWORK)).isEqualTo(NETWORK);
        assertThat(said().unsaid(List.of())).isEmpty();
        assertThat(said().unsaid(NETWORK)).isEqualTo(NETWORK);
    }

    @Test
    void saysItAgainWhereNothingCanBeRemembered() throws IOException {
        Files.createFile(folder.resolve("said"));
        assertThat(said().unsaid(NETWORK)).isEqualTo(NETWORK);
        assertThat(said().unsaid(NETWORK)).isEqualTo(NETWORK);
    }

    private SaidRemarks said() {
        return new SaidRemarks(folder.resolve("said").resolve("study"));
    }
}
