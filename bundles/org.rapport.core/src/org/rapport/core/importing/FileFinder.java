// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;

/** Finds the files that a person means by naming files and folders, and remembers what it left out of the folders. */
final class FileFinder {

    private static final int DEEPEST = 32;

    /** More are only counted. */
    private static final int NAMED = 20;

    private final Set<String> extensions;
    private final List<Path> leftOut = new ArrayList<>();

    FileFinder(Set<String> extensions) {
        this.extensions = extensions;
    }

    /** Files as named; the files of folders in alphabetical order, without hidden ones and those of unknown endings. */
    List<Path> find(List<Path> paths) throws TaskException {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(inFolder(path));
            } else if (Files.exists(path)) {
                found.add(path);
            } else {
                throw new TaskException(Message.of(CoreMessage.MISSING), Location.file(path.toString()));
            }
        }
        return List.copyOf(found);
    }

    private List<Path> inFolder(Path folder) throws TaskException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            walk.filter(file -> isVisibleFile(folder, file)).sorted().forEach(file -> sort(file, files));
        } catch (IOException | UncheckedIOException e) {
            throw new TaskException(Message.of(CoreMessage.FOLDER_UNREADABLE), Location.file(folder.toString()), e);
        }
        if (files.isEmpty()) {
            throw new TaskException(
                    Message.of(CoreMessage.NOTHING_TO_IMPORT, String.join(", ", extensions)),
                    Location.file(folder.toString()));
        }
        return files;
    }

    private static boolean isVisibleFile(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }

    private void sort(Path file, List<Path> wanted) {
        String name = file.getFileName().toString();
        boolean known =
                extensions.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        boolean description = isDescription(name);
        if (known && !description) {
            wanted.add(file);
        } else if (known || !description) {
            leftOut.add(file);
        }
    }

    int countLeftOut() {
        return leftOut.size();
    }

    /** What was left out of the folders and may be an interview. */
    List<Problem> leftOut() {
        List<Problem> problems = new ArrayList<>();
        Message why = Message.of(CoreMessage.LEFT_OUT, String.join(", ", extensions));
        leftOut.stream()
                .limit(NAMED)
                .forEach(file -> problems.add(Problem.warning(why, Location.file(file.toString()))));
        if (leftOut.size() > NAMED) {
            problems.add(
                    Problem.warning(Message.of(CoreMessage.LEFT_OUT_MORE, leftOut.size() - NAMED), Location.NOWHERE));
        }
        return problems;
    }

    /** Files that describe a folder, or that prove it, and are no interviews. */
    private static boolean isDescription(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("README") || upper.startsWith("LICENSE") || upper.startsWith("SOURCE.");
    }
}
