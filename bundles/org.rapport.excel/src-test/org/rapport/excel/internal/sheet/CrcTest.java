// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CrcTest {

    @Test
    void joinsToTheChecksumOfTheWhole() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] all = new byte[random.nextInt(5000)];
            random.nextBytes(all);
            int cut = all.length == 0 ? 0 : random.nextInt(all.length);
            long joined = Crc.join(of(all, 0, cut), of(all, cut, all.length), all.length - cut);
            assertThat(joined).as("seed %d", seed).isEqualTo(of(all, 0, all.length));
        }
    }

    private static long of(byte[] bytes, int start, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, start, end - start);
        return crc.getValue();
    }
}
