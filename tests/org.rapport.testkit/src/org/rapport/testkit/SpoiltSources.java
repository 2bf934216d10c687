// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.api.source.Source;

/** A readable file as it arrives after an accident: cut off, with bytes changed, lost or repeated. */
final class SpoiltSources {

    private final Source good;
    private final byte[] bytes;
    private final Random random;

    SpoiltSources(Source good, Random random) {
        this.good = good;
        this.bytes = good.bytes();
        this.random = random;
    }

    /** The file cut off at about so many places, from the first byte to all but the last. */
    Stream<Source> cut(int places) {
        int step = Math.max(1, bytes.length / places);
        return IntStream.iterate(1, length -> length < bytes.length, length -> length + step)
                .mapToObj(length -> source(Arrays.copyOf(bytes, length)));
    }

    /** So many files with one accident each. */
    Stream<Source> changed(int times) {
        return IntStream.range(0, times).mapToObj(i -> source(accident(i)));
    }

    private byte[] accident(int kind) {
        return switch (kind % 4) {
            case 0 -> flipped(1);
            case 1 -> flipped(1 + random.nextInt(16));
            case 2 -> without();
            default -> repeated();
        };
    }

    private byte[] flipped(int bits) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < bits && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] without() {
        int start = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, start + 1 + random.nextInt(64));
        return joined(List.of(Arrays.copyOf(bytes, start), Arrays.copyOfRange(bytes, end, bytes.length)));
    }

    private byte[] repeated() {
        int start = random.nextInt(bytes.length + 1);
        byte[] part = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + 1 + random.nextInt(256)));
        return joined(List.of(Arrays.copyOf(bytes, start), part, part, Arrays.copyOfRange(bytes, start, bytes.length)));
    }

    private static byte[] joined(List<byte[]> parts) {
        byte[] all = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int length = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, length, part.length);
            length += part.length;
        }
        return all;
    }

    private Source source(byte[] spoilt) {
        return new Source(good.name(), spoilt);
    }
}
