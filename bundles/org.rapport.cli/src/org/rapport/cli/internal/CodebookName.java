// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;

/**
 * A codebook as people name it: a codebook file, a study, or a version in a study's history.
 *
 * @param text as it was written
 * @param address the file or the study
 * @param version what stands behind the {@code @}; empty for the codebook as it is now
 */
record CodebookName(String text, StudyAddress address, Optional<String> version) {

    /** How it is explained in the help. */
    static final String HELP = "A codebook file (YAML), a study, or a codebook that a study had: STUDY@EDIT,"
            + " STUDY@VERSION or STUDY@DATE.";

    /**
     * Reads {@code FILE}, {@code STUDY} or {@code STUDY@VERSION}. An {@code @} before the last slash, or in the name of a
     * file that is there, names no version.
     *
     * @throws TaskException if it is no address
     */
    static CodebookName parse(String text) throws TaskException {
        StudyAddress whole = StudyAddress.parse(text);
        int at = text.lastIndexOf('@');
        boolean isVersion = at > 0
                && at < text.length() - 1
                && at > Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'))
                && whole.file().filter(Files::exists).isEmpty();
        return isVersion
                ? new CodebookName(text, StudyAddress.parse(text.substring(0, at)), Optional.of(text.substring(at + 1)))
                : new CodebookName(text, whole, Optional.empty());
    }

    /** The codebook file, if it is one. */
    Optional<Path> file() {
        return address.file().filter(CodebookName::isCodebook).filter(file -> version.isEmpty());
    }

    private static boolean isCodebook(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
