// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

/**
 * Joins CRC-32 checksums of neighbouring byte ranges without their bytes.
 *
 * <p>A checksum is a polynomial over GF(2), bit 31 its lowest term; appending n bytes multiplies it by x^8n modulo the
 * CRC-32 polynomial (ISO 3309; RFC 1952, section 8).
 */
final class Crc {

    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 0x80000000;
    private static final int X_TO_THE_8 = ONE >>> 8;

    private Crc() {}

    /** The checksum of the bytes behind {@code first} followed by {@code length} bytes with checksum {@code second}. */
    static long join(long first, long second, long length) {
        int factor = ONE;
        int power = X_TO_THE_8;
        for (long rest = length; rest > 0; rest >>= 1) {
            factor = (rest & 1) == 1 ? multiply(factor, power) : factor;
            power = multiply(power, power);
        }
        return (multiply(factor, (int) first) ^ (int) second) & 0xFFFFFFFFL;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            product ^= (a & bit) != 0 ? shifted : 0;
            shifted = (shifted & 1) != 0 ? shifted >>> 1 ^ POLYNOMIAL : shifted >>> 1;
        }
        return product;
    }
}
