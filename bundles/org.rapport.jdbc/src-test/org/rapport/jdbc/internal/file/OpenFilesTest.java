// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.task.TaskException;

final class OpenFilesTest {

    private final List<String> looks = new ArrayList<>();
    private final OpenFiles open = new OpenFiles();

    @TempDir
    private Path folder;

    @Test
    void looksAtAFilePastTheDatabaseOnlyWhileItIsNotOpen() throws IOException, TaskException {
        Path file = Files.write(folder.resolve("a"), new byte[0]);
        Path other = Files.createLink(folder.resolve("b"), file);
        assertThat(enter(file, "first")).isEqualTo(enter(other, "second"));
        open.leave(OpenFiles.key(file));
        enter(file, "third");
        open.leave(OpenFiles.key(file));
        open.leave(OpenFiles.key(other));
        enter(other, "fourth");
        assertThat(looks).containsExactly("first", "fourth");
    }

    private FileHeader enter(Path file, String name) throws IOException, TaskException {
        return open.enter(OpenFiles.key(file), () -> {
            looks.add(name);
            return new FileHeader(true);
        });
    }
}
