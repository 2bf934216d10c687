// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/** Where a study is: in a file, or on a PostgreSQL server. As text it is what {@link #parse} reads; it holds no password. */
public sealed interface StudyAddress permits FileAddress, ServerAddress {

    static StudyAddress of(Path file) {
        return new FileAddress(file);
    }

    /**
     * Reads an address as people write it: {@code postgresql://[user@]host[:port]/database/study} (with
     * {@code ?sslmode=…&sslrootcert=…} where needed), or else the name of a file.
     *
     * @throws TaskException if it is neither, or holds a password; the message does not repeat it
     */
    static StudyAddress parse(String text) throws TaskException {
        if (ServerAddressText.isServer(text)) {
            return ServerAddressText.read(text);
        }
        try {
            return of(Path.of(text));
        } catch (InvalidPathException e) {
            throw new TaskException(Message.of(AddressMessage.NO_FILE_NAME));
        }
    }

    /** The study's file, if it is in one. */
    Optional<Path> file();

    /** What the study is called there: the file's name without {@code .rapport}, or the last part of the address. */
    String name();

    /** The same text for the same place, however it was written; not for people. */
    String place();
}
