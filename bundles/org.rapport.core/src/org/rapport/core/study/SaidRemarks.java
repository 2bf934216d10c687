// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.api.cache.UserCache;
import org.rapport.api.task.Problem;
import org.rapport.model.text.Sha256;

/** Remembers in the user's cache what was said of a study's place, so that it is said once and not at every command. */
final class SaidRemarks {

    private final Path file;

    SaidRemarks(Path file) {
        this.file = file;
    }

    /** These, or none if the same were said the last time; where nothing can be remembered, always these. */
    List<Problem> unsaid(List<Problem> remarks) {
        String digest = Sha256.of(remarks.stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .hex();
        try {
            if (remarks.isEmpty()) {
                Files.deleteIfExists(file);
            } else if (Files.exists(file) && Files.readString(file).equals(digest)) {
                return List.of();
            } else {
                UserCache.createPrivate(file.getParent());
                Files.writeString(file, digest);
            }
        } catch (IOException e) {
            return remarks; // better said again than never
        }
        return remarks;
    }
}
