// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * How the bytes that a fuzzer makes become a file. Plain files are the bytes themselves. A packed document would
 * nearly always be refused for its checksums; so the first byte says which part of a sound document the others
 * replace, and 255 that they are a whole file.
 */
final class FuzzFile {

    private static final int WHOLE = 255;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private FuzzFile() {}

    /** Files like this one: packed if it is. */
    static FuzzFile like(byte[] sound) {
        FuzzFile file = new FuzzFile();
        if (sound.length > 2 && sound[0] == 'P' && sound[1] == 'K') {
            file.unpack(sound);
        }
        return file;
    }

    int parts() {
        return parts.size();
    }

    /** The file that the fuzzer's bytes mean. */
    byte[] pack(byte[] made) {
        if (parts.isEmpty()) {
            return made;
        }
        int chosen = made.length == 0 ? WHOLE : made[0] & 0xff;
        byte[] rest = made.length == 0 ? made : Arrays.copyOfRange(made, 1, made.length);
        return chosen == WHOLE ? rest : withPart(chosen % parts.size(), rest);
    }

    /** The fuzzer's bytes that mean this file: one array for a plain one, and one for each part of a packed one. */
    List<byte[]> seeds(byte[] file) {
        if (parts.isEmpty()) {
            return List.of(file);
        }
        List<byte[]> seeds = new ArrayList<>(List.of(seed(WHOLE, file)));
        FuzzFile other = like(file);
        int place = 0;
        for (String name : parts.keySet()) {
            if (other.parts.containsKey(name)) {
                seeds.add(seed(place, other.parts.get(name)));
            }
            place++;
        }
        return seeds;
    }

    private static byte[] seed(int first, byte[] rest) {
        byte[] seed = new byte[rest.length + 1];
        seed[0] = (byte) first;
        System.arraycopy(rest, 0, seed, 1, rest.length);
        return seed;
    }

    private void unpack(byte[] sound) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] withPart(int place, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int at = 0;
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(at++ == place ? content : part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
