// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;

/**
 * A unit of analysis about which attributes are known: mostly a person who speaks, or an organisation. A speaker may be a
 * case; one case may speak in several transcripts.
 *
 * @param id its identity
 * @param name what it is called in lists, best a pseudonym; not blank
 * @param about a description; may be empty
 */
public record Case(CaseId id, String name, String about) {

    public Case {
        Objects.requireNonNull(id);
        Objects.requireNonNull(about);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a case needs a name");
        }
    }
}
