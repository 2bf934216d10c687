// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.place;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the copies that synchronisers make of a file that was changed in two places, by their names beside it:
 * {@code name (Ana's conflicted copy 2026-11-23).rapport} (Dropbox), {@code name (conflicted copy 2026-11-23 093612).rapport}
 * (Nextcloud, ownCloud), {@code name.sync-conflict-20260818-173636-D4LGQYW.rapport} (Syncthing, "Syncing"),
 * {@code name (SFConflict ana 2026-11-23).rapport} (Seafile), {@code name_PC_Nov-23-101500-2026_Conflict.rapport} (Synology
 * Drive), {@code name.Conflict.rapport} (Resilio Sync), {@code name-DESKTOP-1AB.rapport} (OneDrive, the computer's name),
 * {@code name (1).rapport} (Google Drive), {@code name 2.rapport} (iCloud Drive). People choose names like the last three
 * too, so they count in a synchronised folder only; whether it is the same study the caller tells.
 */
public final class ConflictCopies {

    private static final int MOST = 20;
    private static final Pattern SURE =
            Pattern.compile(" ?\\(.*conflict.*\\)|[._-].*conflict.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOUBTFUL = Pattern.compile("-[\\p{L}\\p{N}][\\p{L}\\p{N}-]*| \\(\\d+\\)| \\d+");

    private ConflictCopies() {}

    /** Copies of the file in their order, a few at most, of those that are studies in the caller's eyes. */
    public static List<Path> beside(Path file, boolean synchronised, Predicate<Path> isSameStudy) {
        List<Path> found = new ArrayList<>();
        String name = file.getFileName().toString();
        String ending = name.endsWith(".rapport") ? ".rapport" : "";
        String stem = name.substring(0, name.length() - ending.length());
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(
                file.toAbsolutePath().getParent(),
                other -> isCopy(other.getFileName().toString(), stem, ending, synchronised))) {
            for (Path copy : beside) {
                if (found.size() < MOST && isSameStudy.test(copy)) {
                    found.add(copy);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        return found.stream().sorted().toList();
    }

    static boolean isCopy(String name, String stem, String ending, boolean synchronised) {
        if (name.length() <= stem.length() + ending.length() || !name.startsWith(stem) || !name.endsWith(ending)) {
            return false;
        }
        String added = name.substring(stem.length(), name.length() - ending.length());
        return SURE.matcher(added).matches()
                || synchronised && DOUBTFUL.matcher(added).matches();
    }
}
