// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rapport.model.coding.Coder;

/**
 * A small file beside the study that says who is writing it, for those who wait in vain. It is written and removed by
 * whoever holds the write lock; without the lock it says nothing.
 */
public final class WriterNote {

    private static final String FIRST_LINE = "Rapport is writing the study beside this file.";
    private static final int LINES = 7;

    private final Path note;

    public WriterNote(Path study) {
        this.note = study.resolveSibling(study.getFileName() + ".writer");
    }

    void write(Coder coder, String label) {
        List<String> lines = List.of(
                FIRST_LINE,
                coder.name(),
                System.getProperty("user.name", ""),
                host(),
                String.valueOf(ProcessHandle.current().pid()),
                label.replaceAll("\\p{Cntrl}", " "),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        try {
            Files.write(note, lines);
        } catch (IOException e) {
            // a courtesy: the edit does not fail for want of it
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            // the next writer removes it
        }
    }

    /** Who writes, for people; empty if nobody left word, or the writer is gone. */
    Optional<String> holder() {
        return lines().filter(lines -> !isStale(lines))
                .map(lines -> lines.get(1) + " (" + lines.get(2) + " on " + lines.get(3) + ", process " + lines.get(4)
                        + "), \"" + lines.get(5) + "\", since " + lines.get(6));
    }

    /** Removes the note of a process that ended without removing it. */
    void removeIfStale() {
        if (isStale()) {
            remove();
        }
    }

    /** Whether the note is of a process that ended without removing it. */
    public boolean isStale() {
        return lines().filter(WriterNote::isStale).isPresent();
    }

    public Path file() {
        return note;
    }

    private Optional<List<String>> lines() {
        try {
            List<String> lines = Files.size(note) > 10_000 ? List.of() : Files.readAllLines(note);
            return Optional.of(lines)
                    .filter(all -> all.size() >= LINES && all.get(0).equals(FIRST_LINE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isStale(List<String> lines) {
        boolean here = lines.get(3).equals(host());
        return here
                && lines.get(4).matches("\\d{1,18}")
                && !ProcessHandle.of(Long.parseLong(lines.get(4)))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }

    /** The machine's name without asking the network. */
    private static String host() {
        for (String variable : List.of("HOSTNAME", "COMPUTERNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return "this computer";
        }
    }
}
