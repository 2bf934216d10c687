// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.rapport.model.text.Sha256;

/**
 * One language model that Rapport is pinned to.
 *
 * @param name a word for people, such as {@code tagger}
 * @param file the name of its file
 * @param size the file's length in bytes
 * @param sha256 the digest of the file
 */
public record Model(String name, String file, long size, Sha256 sha256) {

    private static final String PINS = "models.properties";

    public Model {
        Objects.requireNonNull(name);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
    }

    /** The part-of-speech tagger for English. */
    public static Model tagger() {
        return pinned("tagger");
    }

    /** The dependency parser for English. */
    public static Model parser() {
        return pinned("parser");
    }

    private static Model pinned(String name) {
        Properties pins = pins();
        return new Model(
                name,
                pins.getProperty(name + ".file"),
                Long.parseLong(pins.getProperty(name + ".size")),
                new Sha256(pins.getProperty(name + ".sha256")));
    }

    private static Properties pins() {
        Properties pins = new Properties();
        try (InputStream in = Model.class.getResourceAsStream(PINS)) {
            pins.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pins;
    }

    /** Where it is kept below Rapport's cache folder. */
    public Path in(Path cache) {
        return cache.resolve("models").resolve(sha256.hex()).resolve(file);
    }

    /** The size in whole megabytes, for people. */
    public long megabytes() {
        return Math.max(1, Math.round(size / 1e6));
    }
}
