// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.TimeRange;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/**
 * A digest of the turns of one transcript, one after the other: number, speaker, time, where it begins, and words. By
 * it the turns in an index are compared with those in the study. For one thread.
 */
public final class TurnsDigest {

    private final MessageDigest digest;

    public TurnsDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** The digest of all turns of a transcript, in their order. */
    public static Sha256 of(Transcript transcript) {
        TurnsDigest digest = new TurnsDigest();
        for (Turn turn : transcript.turns()) {
            digest.add(turn, transcript.text().slice(turn.span()));
        }
        return digest.value();
    }

    /** Adds the next turn with its words. */
    public void add(Turn turn, String words) {
        add(turn.number());
        add(turn.span().start());
        add(turn.speaker());
        add(turn.time().map(TimeRange::start).map(Duration::toString));
        add(turn.time().flatMap(TimeRange::end).map(Duration::toString));
        add(Optional.of(words));
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }

    private void add(Optional<String> text) {
        byte[] bytes = text.orElse("").getBytes(StandardCharsets.UTF_8);
        add(text.isPresent() ? bytes.length : -1);
        digest.update(bytes);
    }

    /** The digest of what was added; afterwards this begins anew. */
    public Sha256 value() {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }
}
