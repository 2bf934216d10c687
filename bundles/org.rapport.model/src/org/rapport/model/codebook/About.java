// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.codebook;

import java.util.List;
import java.util.Objects;

/**
 * What a codebook says about itself.
 *
 * @param id its identity across versions, e.g. {@code trusting-relationships}
 * @param title its name
 * @param version the version, as its authors write it
 * @param language a BCP 47 tag
 * @param text what it is for, and its state; may be empty
 * @param rules the coding rules, one sentence or so each
 * @param references the literature it rests on
 */
public record About(
        String id,
        String title,
        String version,
        String language,
        String text,
        List<String> rules,
        List<String> references) {

    public About {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(version);
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
        rules = List.copyOf(rules);
        references = List.copyOf(references);
    }
}
