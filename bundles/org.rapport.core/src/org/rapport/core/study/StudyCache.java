// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.study;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.api.cache.UserCache;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.text.Sha256;

/** What this user's cache keeps of the words of one study: indexes of its copies, and annotations of its texts. */
final class StudyCache {

    private final Study study;

    StudyCache(Study study) {
        this.study = study;
    }

    /** Makes the index anew, if there is one, and deletes those of other copies and the annotations of these texts. */
    void forget(Set<Sha256> texts, Progress progress) throws TaskException {
        forgetTexts(texts);
        Path own = study.indexPath();
        Path indexes = own.getParent();
        try (Stream<Path> folders = Files.isDirectory(indexes) ? Files.list(indexes) : Stream.empty()) {
            String prefix = study.info().id() + "-";
            for (Path folder : folders.toList()) {
                if (!folder.equals(own) && folder.getFileName().toString().startsWith(prefix)) {
                    delete(folder, file -> true);
                }
            }
        } catch (IOException e) {
            throw fault(indexes, e);
        }
        if (Files.isDirectory(own)) {
            new IndexKeeper(study).renew(progress);
        }
    }

    /** Deletes the annotations of all texts, where nobody knows which of them were erased. */
    void forgetTexts() throws TaskException {
        Path folder = study.cache().resolve(UserCache.ANNOTATIONS);
        try {
            if (Files.isDirectory(folder)) {
                delete(folder, name -> true);
            }
        } catch (IOException e) {
            throw fault(folder, e);
        }
    }

    /** Deletes annotations: files whose names begin with the digest of their text, and half-written ones. */
    void forgetTexts(Set<Sha256> texts) throws TaskException {
        Path folder = study.cache().resolve(UserCache.ANNOTATIONS);
        Set<String> gone = texts.stream().map(Sha256::hex).collect(Collectors.toSet());
        try {
            if (!gone.isEmpty() && Files.isDirectory(folder)) {
                delete(folder, name -> name.endsWith(".part") || gone.stream().anyMatch(name::startsWith));
            }
        } catch (IOException e) {
            throw fault(folder, e);
        }
    }

    private static TaskException fault(Path folder, IOException cause) {
        return new TaskException(Message.of(CoreMessage.CACHE_KEPT), Location.file(folder.toString()), cause);
    }

    private static void delete(Path folder, Predicate<String> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (wanted.test(file.getFileName().toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
