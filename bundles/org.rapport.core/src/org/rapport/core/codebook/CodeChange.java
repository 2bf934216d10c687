// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;

/**
 * What happened to one code.
 *
 * @param change what happened
 * @param code the code as it is, or, if it is gone, as it was
 * @param from its place before, in the book it was in; empty if it is new
 * @param to its place now; empty if it is gone
 * @param moved whether it stands elsewhere: under another code, or in another order among the same codes
 * @param fields the fields that differ; all that are not empty if it is new or gone
 * @param perhapsRenamed for a code that is new or gone: the one, gone or new, with the same label or definition, which is
 *     perhaps the same code under another id
 */
public record CodeChange(
        Change change,
        Code code,
        Optional<Place> from,
        Optional<Place> to,
        boolean moved,
        List<FieldChange> fields,
        Optional<CodeId> perhapsRenamed) {

    public CodeChange {
        Objects.requireNonNull(change);
        Objects.requireNonNull(code);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(perhapsRenamed);
        fields = List.copyOf(fields);
    }
}
