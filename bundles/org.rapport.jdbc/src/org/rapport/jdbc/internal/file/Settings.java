// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapport.api.store.StudyPlace;
import org.rapport.jdbc.internal.place.Places;

/**
 * How study files are opened.
 *
 * @param patience how long an edit waits for another writer
 * @param pragmas more statements for every connection; may be empty
 * @param writable whether a file or folder may be written
 * @param places where a file lies
 */
public record Settings(Duration patience, String pragmas, Predicate<Path> writable, Function<Path, StudyPlace> places) {

    /** For the files of this computer. */
    public static Settings customary() {
        return new Settings(Duration.ofSeconds(4), "", Files::isWritable, new Places());
    }

    /** With all files on a local disk. */
    public Settings(Duration patience, String pragmas, Predicate<Path> writable) {
        this(patience, pragmas, writable, file -> StudyPlace.LOCAL);
    }

    /** For reading only. */
    public Settings readOnly() {
        return new Settings(patience, pragmas, file -> false, places);
    }

    public Settings withPlaces(Function<Path, StudyPlace> others) {
        return new Settings(patience, pragmas, writable, others);
    }
}
