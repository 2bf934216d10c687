// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import java.util.Optional;
import org.rapport.model.codebook.Colour;
import org.rapport.model.coding.Coder;

/**
 * What a study knows of a coder beyond the name.
 *
 * @param coder who
 * @param colour the colour in which the coder's codings are told apart; empty to let the program choose
 * @param about a description, e.g. the coder's role in the project; may be empty
 */
public record CoderProfile(Coder coder, Optional<Colour> colour, String about) {

    public CoderProfile {
        Objects.requireNonNull(coder);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(about);
    }
}
