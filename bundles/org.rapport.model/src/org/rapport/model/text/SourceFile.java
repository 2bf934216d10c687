// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.text;

import java.util.Objects;

/**
 * The file that a transcript was read from.
 *
 * @param name the file's name without its folder
 * @param hash the digest of its bytes
 */
public record SourceFile(String name, Sha256 hash) {

    public SourceFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(hash);
    }
}
