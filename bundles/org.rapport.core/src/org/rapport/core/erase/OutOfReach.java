// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.erase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapport.api.store.StudyAddress;

/**
 * Files beside a study that may hold the same words and that an erasure does not touch: copies from before an update,
 * backups, conflict copies, other studies, exports under the study's name.
 */
final class OutOfReach {

    private static final String ENDING = ".rapport";
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STUDY = "RPRT".getBytes(StandardCharsets.US_ASCII);
    private static final int APPLICATION_ID = 68;
    private static final Set<String> OWN = Set.of("-wal", "-shm", "-journal", ".writer");
    private static final int MOST = 10_000;

    private final StudyAddress address;

    OutOfReach(StudyAddress address) {
        this.address = address;
    }

    /** The files, in the order of their names. */
    List<Path> find() {
        List<Path> found = new ArrayList<>();
        if (address.file().isEmpty()) {
            return found;
        }
        Path study = address.file().get().toAbsolutePath();
        String name = study.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(study.getParent(), Files::isRegularFile)) {
            int seen = 0;
            for (Path file : files) {
                if (isSuspect(file, name, stem)) {
                    found.add(file);
                }
                if (++seen == MOST) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return found;
        }
        found.sort(null);
        return found;
    }

    private static boolean isSuspect(Path file, String name, String stem) {
        String other = file.getFileName().toString();
        boolean own = other.equals(name) || OWN.stream().anyMatch(ending -> other.equals(name + ending));
        return !own && (other.startsWith(stem) || isStudy(file));
    }

    private static boolean isStudy(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(APPLICATION_ID + STUDY.length);
            return header.length == APPLICATION_ID + STUDY.length
                    && Arrays.equals(Arrays.copyOf(header, MAGIC.length), MAGIC)
                    && Arrays.equals(Arrays.copyOfRange(header, APPLICATION_ID, header.length), STUDY);
        } catch (IOException e) {
            return false;
        }
    }
}
