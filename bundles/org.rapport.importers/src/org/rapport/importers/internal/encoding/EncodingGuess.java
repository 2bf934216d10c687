// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of a text that is not UTF-8. For other scripts than Latin a library does it (juniversalchardet,
 * the detector of Mozilla's browsers): it knows the East Asian, Cyrillic, Greek and Hebrew encodings, but takes nearly
 * every text in Latin letters for Windows-1252. For those, what the bytes would be in each encoding is compared with
 * the letters of the languages that are written in it.
 */
final class EncodingGuess {

    private static final int LOOKED_AT = 1 << 20;

    /** In a text in another script at least so many of the bytes are not ASCII. */
    private static final double OTHER_SCRIPT = 0.3;

    /** Below this mean logarithm the letters are those of no language. */
    private static final double IMPLAUSIBLE = -6;

    private final byte[] bytes;

    private EncodingGuess(byte[] bytes) {
        this.bytes = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
    }

    /** The most likely encoding; empty if the bytes are text in none of those that are known. */
    static Optional<Charset> of(byte[] bytes) {
        return new EncodingGuess(bytes).guess();
    }

    /**
     * The encoding of a text that says other scripts in ASCII, after an escape character and a dollar sign (ISO-2022).
     */
    static Optional<Charset> escaped(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1b && bytes[i + 1] == '$') {
                return new EncodingGuess(bytes).library().filter(charset -> charset.name()
                        .startsWith("ISO-2022"));
            }
        }
        return Optional.empty();
    }

    private Optional<Charset> guess() {
        Optional<Charset> library = library();
        if (library.isPresent() && LatinText.share(bytes) >= OTHER_SCRIPT) {
            return library.map(this::closest);
        }
        Optional<Charset> latin = latinEncoding();
        return latin.isPresent() ? latin : library.map(this::closest);
    }

    /** What the library says, if it speaks of an encoding that this Java knows. */
    private Optional<Charset> library() {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            return name != null && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private Optional<Charset> latinEncoding() {
        byte[] places = LatinText.places(bytes);
        double most = IMPLAUSIBLE;
        Optional<Charset> best = Optional.empty();
        for (LatinEncoding encoding : LatinEncoding.values()) {
            double likelihood = LatinText.of(places, encoding).likelihood();
            if (likelihood > most) {
                most = likelihood;
                best = Optional.of(encoding.charset());
            }
        }
        return best;
    }

    /** The one of an encoding and its neighbours, which the library does not tell apart, that fits best. */
    private Charset closest(Charset charset) {
        List<Charset> family = EncodingFamily.of(charset);
        Charset closest = charset;
        int fewest = Integer.MAX_VALUE;
        for (Charset each : family) {
            int faults = EncodingFamily.faults(new String(bytes, each));
            if (faults < fewest) {
                fewest = faults;
                closest = each;
            }
        }
        return closest;
    }
}
