// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.annotation.Sentence;
import org.rapport.api.annotation.Token;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.Span;

class AnnotationCacheTest {

    private static final long LARGE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItWasGiven() {
        long seed = System.nanoTime();
        RandomAnnotations random = new RandomAnnotations(new Random(seed));
        AnnotationCache cache = new AnnotationCache(folder, LARGE * 100);
        for (int round = 0; round < 200; round++) {
            random.next();
            cache.write(random.key(), random.text(), random.sentences());
            assertThat(cache.read(random.key(), random.text()))
                    .as("seed %d", seed)
                    .contains(random.sentences());
        }
    }

    @Test
    void takesNothingFromADamagedFile() throws IOException {
        long seed = System.nanoTime();
        RandomAnnotations random = new RandomAnnotations(new Random(seed));
        random.next();
        byte[] whole = SentenceWriter.write(random.key(), random.text(), random.sentences());
        assertThat(SentenceReader.read(random.key(), random.text(), whole)).contains(random.sentences());
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            assertThat(SentenceReader.read(random.key(), random.text(), damaged))
                    .as("seed %d, %d", seed, at)
                    .isEmpty();
        }
    }

    @Test
    void survivesAFileWhoseChecksumWasForged() {
        long seed = System.nanoTime();
        Random dice = new Random(seed);
        RandomAnnotations random = new RandomAnnotations(dice);
        for (int round = 0; round < 2_000; round++) {
            random.next();
            byte[] file = SentenceWriter.write(random.key(), random.text(), random.sentences());
            file[68 + dice.nextInt(file.length - 72)] = (byte) dice.nextInt();
            ByteBuffer.wrap(file).putInt(file.length - 4, SentenceWriter.crc(file, file.length - 4));
            assertThat(SentenceReader.read(random.key(), random.text(), file))
                    .as("seed %d", seed)
                    .isNotNull();
        }
    }

    @Test
    void rewritesADamagedFile() throws IOException {
        AnnotationCache cache = new AnnotationCache(folder, LARGE);
        cache.write(key("a"), "Trust", annotations());
        Files.writeString(key("a").file(folder), "not annotations");
        assertThat(cache.read(key("a"), "Trust")).isEmpty();
        cache.write(key("a"), "Trust", annotations());
        assertThat(cache.read(key("a"), "Trust")).contains(annotations());
    }

    @Test
    void doesNotRepeatWordsThatTheTextHas() throws IOException {
        AnnotationCache cache = new AnnotationCache(folder, LARGE);
        cache.write(key("a"), "Trust", annotations());
        String file = Files.readString(key("a").file(folder), StandardCharsets.ISO_8859_1);
        assertThat(file).contains("NN").doesNotContainIgnoringCase("trust");
    }

    @Test
    void onlyTheOwnerMayRead() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path inner = folder.resolve("annotations");
        new AnnotationCache(inner, LARGE).write(key("a"), "Trust", annotations());
        Path file = key("a").file(inner);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        for (Path at = file.getParent(); !at.equals(folder); at = at.getParent()) {
            assertThat(Files.getPosixFilePermissions(at)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void dropsWhatWasUsedLongestAgoWhenItGrowsTooLarge() throws IOException {
        long size = SentenceWriter.write(key("a"), "Trust", annotations()).length;
        AnnotationCache small = new AnnotationCache(folder, size * 3);
        for (String name : List.of("a", "b", "c")) {
            small.write(key(name), "Trust", annotations());
            Files.setLastModifiedTime(key(name).file(folder), FileTime.fromMillis(1_000L * name.charAt(0)));
        }
        small.read(key("a"), "Trust");
        small.write(key("d"), "Trust", annotations());
        assertThat(List.of("a", "b", "c", "d").stream()
                        .filter(name -> small.read(key(name), "Trust").isPresent()))
                .containsExactly("a", "d");
    }

    @Test
    void isSilentWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        AnnotationCache cache = new AnnotationCache(file, LARGE);
        cache.write(key("a"), "Trust", annotations());
        assertThat(cache.read(key("a"), "Trust")).isEmpty();
    }

    @Test
    void leavesNoHalfFiles() throws IOException {
        new AnnotationCache(folder, LARGE).write(key("a"), "Trust", annotations());
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(key("a").file(folder));
        }
    }

    private static AnnotationKey key(String text) {
        return new AnnotationKey("corenlp-0", Sha256.of(text), List.of(new Span(0, 5)), false);
    }

    private static List<List<Sentence>> annotations() {
        return List.of(
                List.of(new Sentence(List.of(new Token(new Span(0, 5), "Trust", "trust", "NN", -1, "")), false)));
    }
}
