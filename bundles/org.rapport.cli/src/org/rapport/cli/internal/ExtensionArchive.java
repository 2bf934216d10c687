// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Sha256;

/**
 * An archive of bundles ({@code plugins/NAME.jar}), language models ({@code models/SHA-256/NAME}) and licence texts that
 * extends an installation. Other entries are not unpacked. Everything is unpacked beside its place and moved there last.
 */
final class ExtensionArchive {

    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_ENTRIES = 1000;
    private static final Pattern BUNDLE = Pattern.compile("plugins/([A-Za-z0-9][A-Za-z0-9._-]*\\.jar)");
    private static final Pattern MODEL = Pattern.compile("models/([0-9a-f]{64})/([A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Pattern LICENCE = Pattern.compile("((?:LICENSE|NOTICE|README)[A-Za-z0-9._-]*)");

    private final Path archive;
    private long bytes;

    ExtensionArchive(Path archive) {
        this.archive = archive;
    }

    /** What was added. */
    record Added(int bundles, int models) {}

    /**
     * Adds the archive's bundles in place of those in {@code extensions}, and its models to {@code cache}.
     *
     * @throws TaskException if the file is no such archive, or the folders cannot be written; nothing was changed
     */
    Added addTo(Path extensions, Path cache) throws TaskException {
        if (!Files.isRegularFile(archive)) {
            throw fault(ExtensionMessage.MISSING, null);
        }
        Path draft = extensions.resolveSibling(".extensions-" + UUID.randomUUID());
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Files.createDirectories(draft);
            Added added = unpack(zip, draft);
            moveModels(draft.resolve("models"), cache.resolve("models"));
            replace(extensions, draft);
            return added;
        } catch (ZipException e) {
            throw fault(ExtensionMessage.NOT_AN_EXTENSION, e, "it cannot be unpacked");
        } catch (IOException e) {
            throw fault(ExtensionMessage.NOT_WRITTEN, e, e.getClass().getSimpleName());
        } finally {
            delete(draft);
        }
    }

    private Added unpack(ZipFile zip, Path draft) throws IOException, TaskException {
        if (zip.size() > MOST_ENTRIES) {
            throw fault(ExtensionMessage.NOT_AN_EXTENSION, null, "it has too many entries");
        }
        int bundles = 0;
        int models = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            Matcher bundle = BUNDLE.matcher(entry.getName());
            Matcher model = MODEL.matcher(entry.getName());
            Matcher licence = LICENCE.matcher(entry.getName());
            if (bundle.matches()) {
                copy(zip, entry, draft.resolve(bundle.group(1)));
                bundles++;
            } else if (model.matches()) {
                Path file = draft.resolve("models").resolve(model.group(1)).resolve(model.group(2));
                copy(zip, entry, file);
                requireHash(file, model.group(1));
                models++;
            } else if (licence.matches()) {
                copy(zip, entry, draft.resolve(licence.group(1)));
            }
        }
        if (bundles == 0) {
            throw fault(ExtensionMessage.NOT_AN_EXTENSION, null, "it has no folder plugins");
        }
        return new Added(bundles, models);
    }

    private void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException, TaskException {
        Files.createDirectories(file.getParent());
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw fault(ExtensionMessage.TOO_LARGE, null, MOST_BYTES >> 20);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private void requireHash(Path file, String hash) throws IOException, TaskException {
        if (!Sha256.of(Files.readAllBytes(file)).hex().equals(hash)) {
            throw fault(ExtensionMessage.DAMAGED, null, file.getFileName());
        }
    }

    private static void moveModels(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = to.resolve(from.relativize(file));
                    Files.createDirectories(target.getParent());
                    Path near = target.resolveSibling("." + UUID.randomUUID());
                    Files.copy(file, near);
                    Files.move(near, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            delete(from);
        }
    }

    private static void replace(Path extensions, Path draft) throws IOException {
        Path old = extensions.resolveSibling(".old-" + UUID.randomUUID());
        boolean there = Files.isDirectory(extensions);
        if (there) {
            Files.move(extensions, old);
        }
        try {
            Files.move(draft, extensions);
        } catch (IOException e) {
            if (there) {
                Files.move(old, extensions);
            }
            throw e;
        }
        delete(old);
    }

    /** What cannot be deleted is left: it is only a draft or an older version beside its place. */
    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private TaskException fault(ExtensionMessage message, Exception cause, Object... arguments) {
        return new TaskException(Message.of(message, arguments), Location.file(archive.toString()), cause);
    }
}
