// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/**
 * The language models in Rapport's cache folder, each in a folder named by its digest. A file is read through and
 * compared with its digest when it is first asked for. Safe for use by several threads.
 */
public final class ModelStore {

    private static final int BUFFER = 1 << 16;

    private final Path cache;
    private final Set<Model> checked = ConcurrentHashMap.newKeySet();

    /** A store below Rapport's cache folder, which need not exist. */
    public ModelStore(Path cache) {
        this.cache = Objects.requireNonNull(cache);
    }

    /** Whether the model's file is there with the right length; its digest is not looked at. */
    public boolean has(Model model) {
        try {
            return Files.size(model.in(cache)) == model.size();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The file of a model, unharmed.
     *
     * @throws TaskException if it is missing or damaged
     */
    public Path require(Model model) throws TaskException {
        Path file = model.in(cache);
        if (!checked.contains(model)) {
            check(model, file);
            checked.add(model);
        }
        return file;
    }

    private static void check(Model model, Path file) throws TaskException {
        try {
            if (Files.size(file) != model.size()
                    || !digest(file).equals(model.sha256().hex())) {
                throw fault(Message.of(ModelMessage.DAMAGED, model.name(), file), file, null);
            }
        } catch (NoSuchFileException e) {
            throw fault(Message.of(ModelMessage.MISSING, model.name(), model.megabytes(), file), file, e);
        } catch (IOException e) {
            throw fault(Message.of(ModelMessage.UNREADABLE, model.name(), file), file, e);
        }
    }

    private static TaskException fault(Message message, Path file, IOException cause) {
        return new TaskException(message, Location.file(file.toString()), cause);
    }

    private static String digest(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // reading is what computes the digest
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
