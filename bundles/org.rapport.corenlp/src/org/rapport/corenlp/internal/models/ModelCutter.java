// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Cuts single language models out of the big archive of models into Rapport's cache folder.
 *
 * <p>It needs nothing but the JDK, so that a script can run its source: {@code java ModelCutter.java models.properties
 * ARCHIVE CACHE [tagger] [parser]}. A model that is there already is left alone. Each is written beside its place,
 * compared with its digest and renamed, so that several processes may do this at once and none ever sees half a file.
 */
public final class ModelCutter {

    private final Properties pins;
    private final Path cache;

    /** With the pinned digests and sizes of {@code models.properties} and Rapport's cache folder. */
    public ModelCutter(Properties pins, Path cache) {
        this.pins = pins;
        this.cache = cache;
    }

    /** Exits with 0 if all models are in place, with 1 and a sentence if not, with 2 if called wrongly. */
    public static void main(String[] arguments) {
        if (arguments.length < 3) {
            System.err.println("usage: ModelCutter models.properties ARCHIVE CACHE [MODEL…]");
            System.exit(2);
        }
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            Properties pins = new Properties();
            pins.load(in);
            List<String> models = List.of(arguments).subList(3, arguments.length);
            new ModelCutter(pins, Path.of(arguments[2])).cut(Path.of(arguments[1]), models);
        } catch (IOException e) {
            System.err.println("The language models were not cut out: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Puts models into the cache folder.
     *
     * @param archive the archive of models
     * @param models the names used in {@code models.properties}; empty means all
     * @throws IOException if the archive cannot be read, lacks a model or holds another one, or the disk is full
     */
    public void cut(Path archive, List<String> models) throws IOException {
        List<String> wanted = models.isEmpty() ? List.of(pin("models").split(" ")) : models;
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (String model : wanted) {
                if (!isThere(target(model), model)) {
                    cut(zip, archive, model);
                }
            }
        }
    }

    private Path target(String model) {
        return cache.resolve("models").resolve(pin(model + ".sha256")).resolve(pin(model + ".file"));
    }

    private boolean isThere(Path target, String model) throws IOException {
        return Files.exists(target)
                && Files.size(target) == size(model)
                && copy(Files.newInputStream(target), OutputStream.nullOutputStream())
                        .equals(pin(model + ".sha256"));
    }

    private void cut(ZipFile zip, Path archive, String model) throws IOException {
        ZipEntry entry = zip.getEntry(pin(model + ".entry"));
        if (entry == null || entry.getSize() != size(model)) {
            throw new IOException(archive + " is not the archive that holds the model \"" + model + "\".");
        }
        Path target = target(model);
        Files.createDirectories(target.getParent());
        Path half = Files.createTempFile(target.getParent(), "cut", ".part");
        try {
            if (!copy(zip.getInputStream(entry), Files.newOutputStream(half)).equals(pin(model + ".sha256"))) {
                throw new IOException("the model \"" + model + "\" in " + archive + " is damaged.");
            }
            place(half, target, model);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Renames; where another process holds the file open (Windows), its being right is enough. */
    private void place(Path half, Path target, String model) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!isThere(target, model)) {
                throw e;
            }
        }
    }

    private long size(String model) {
        return Long.parseLong(pin(model + ".size"));
    }

    private String pin(String key) {
        String value = pins.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("models.properties has no " + key);
        }
        return value.trim();
    }

    /** Copies and closes both; returns the SHA-256 of what went through. */
    private static String copy(InputStream from, OutputStream to) throws IOException {
        MessageDigest sha256 = sha256();
        try (from;
                OutputStream out = new DigestOutputStream(to, sha256)) {
            from.transferTo(out);
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
