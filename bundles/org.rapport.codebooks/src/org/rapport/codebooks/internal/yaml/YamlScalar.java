// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import org.rapport.codebooks.internal.report.Position;

/**
 * A text, number, truth value or nothing.
 *
 * @param text its characters after folding and unescaping
 * @param kind what the core schema of YAML 1.2.2 (section 10.3) takes it for
 * @param literal whether it stands in a block in which line breaks count
 * @param position where it begins
 */
public record YamlScalar(String text, Kind kind, boolean literal, Position position) implements YamlNode {

    /** What a scalar is. */
    public enum Kind {
        TEXT,
        NOTHING,
        TRUTH,
        NUMBER
    }
}
