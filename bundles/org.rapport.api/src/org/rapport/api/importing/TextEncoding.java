// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.importing;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * The encoding that a text file was read in.
 *
 * @param charset the encoding
 * @param guessed whether it was told from the bytes alone, and may be wrong
 */
public record TextEncoding(Charset charset, boolean guessed) {

    public TextEncoding {
        Objects.requireNonNull(charset);
    }

    /** Its name, with a question mark if it is a guess. */
    @Override
    public String toString() {
        return charset.name() + (guessed ? "?" : "");
    }
}
