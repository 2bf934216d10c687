// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
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
    private static final int MOST_BYTES = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
            Files.deleteIfExists(note); // and not what a link of this name points to
            Files.write(note, lines, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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
        return lines().filter(lines -> isWhole(lines) && !isGone(lines))
                .map(lines -> lines.get(1) + " (" + lines.get(2) + " on " + lines.get(3) + ", process " + lines.get(4)
                        + "), \"" + lines.get(5) + "\", since " + lines.get(6));
    }

    /** Removes the note of a process that ended without removing it; true if there was one and it is gone. */
    public boolean removeIfStale() {
        if (!isStale()) {
            return false;
        }
        remove();
        return !Files.exists(note);
    }

    /** Whether the note is of a process that ended without removing it, perhaps while it wrote the note. */
    public boolean isStale() {
        return lines().filter(lines -> isWhole(lines) ? isGone(lines) : isHalf(lines) && isOld())
                .isPresent();
    }

    public Path file() {
        return note;
    }

    /** Cut off characters are read as something else, so that a half-written note can be told. */
    private Optional<List<String>> lines() {
        try {
            return Files.size(note) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new String(Files.readAllBytes(note), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(List<String> lines) {
        return lines.size() >= LINES && lines.get(0).equals(FIRST_LINE);
    }

    /** Whether it is the beginning of a note; a file of somebody else is not. */
    private static boolean isHalf(List<String> lines) {
        return lines.size() < LINES
                && (lines.isEmpty()
                        || lines.get(0).equals(FIRST_LINE)
                        || lines.size() == 1 && FIRST_LINE.startsWith(lines.get(0)));
    }

    /** A note is written at one go: nobody is still at one that has been half-written for so long. */
    private boolean isOld() {
        try {
            return Files.getLastModifiedTime(note)
                    .toInstant()
                    .isBefore(Instant.now().minus(PATIENCE));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isGone(List<String> lines) {
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
