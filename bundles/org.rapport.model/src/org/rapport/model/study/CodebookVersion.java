// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.codebook.Codebook;

/**
 * The codebook as one edit left it.
 *
 * @param edit the edit that changed it
 * @param codebook the codebook after that edit; empty if there was none
 */
public record CodebookVersion(Edit edit, Optional<Codebook> codebook) {

    public CodebookVersion {
        Objects.requireNonNull(edit);
        Objects.requireNonNull(codebook);
    }
}
