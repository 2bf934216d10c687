// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for the bytes of a word in every file of a folder, also in whatever in it is packed by zlib. */
final class MarkerSearch {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int MOST = 4 << 20;

    private final List<byte[]> wanted;

    MarkerSearch(String word) {
        this.wanted = CHARSETS.stream().map(word::getBytes).toList();
    }

    /** Where it is found, for people. */
    List<String> in(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            addIf(found, bytes, file + ", plain");
            for (int at = 0; at + 2 < bytes.length; at++) {
                if (isZlib(bytes[at], bytes[at + 1])) {
                    addIf(found, inflate(bytes, at), file + ", packed at " + at);
                }
            }
        }
        return found;
    }

    /** The database's own pages of a large value are chained: packed values are looked at through it as well. */
    static boolean isZlib(byte first, byte second) {
        return first == 0x78 && ((first & 0xFF) << 8 | second & 0xFF) % 31 == 0;
    }

    private static byte[] inflate(byte[] bytes, int at) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            byte[] buffer = new byte[8192];
            int read = inflater.inflate(buffer);
            while (read > 0 && out.size() < MOST) {
                out.write(buffer, 0, read);
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // what came out before is looked at
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private void addIf(List<String> found, byte[] bytes, String where) {
        if (wanted.stream().anyMatch(word -> indexOf(bytes, word) >= 0)) {
            found.add(where);
        }
    }

    /** Whether these bytes hold the word, as they are or unpacked. */
    boolean isIn(byte[] bytes) {
        List<String> found = new ArrayList<>();
        addIf(found, bytes, "plain");
        if (bytes.length > 2 && isZlib(bytes[0], bytes[1])) {
            addIf(found, inflate(bytes, 0), "packed");
        }
        return !found.isEmpty();
    }

    private static int indexOf(byte[] bytes, byte[] word) {
        for (int at = 0; at + word.length <= bytes.length; at++) {
            int same = 0;
            while (same < word.length && bytes[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }
}
