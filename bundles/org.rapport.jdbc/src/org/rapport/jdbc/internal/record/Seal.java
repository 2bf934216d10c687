// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest of values in order: each is preceded by its length in bytes, four of them, the highest first; a value
 * that is not there has the length -1.
 */
public final class Seal {

    private final MessageDigest digest;

    public Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds a text as UTF-8; it may be null. */
    public Seal add(String text) {
        return text == null ? length(-1) : add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Seal add(byte[] bytes) {
        length(bytes.length);
        digest.update(bytes);
        return this;
    }

    private Seal length(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        return this;
    }

    /** The digest of what was added; then the seal is empty again. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** The same, in 64 lower-case digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
