// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How study files are opened.
 *
 * @param patience how long an edit waits for another writer
 * @param pragmas more statements for every connection; may be empty
 * @param writable whether a file or folder may be written
 */
public record Settings(Duration patience, String pragmas, Predicate<Path> writable) {

    public static final Settings CUSTOMARY = new Settings(Duration.ofSeconds(4), "", Files::isWritable);
}
