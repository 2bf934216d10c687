// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import java.util.List;
import org.rapport.codebooks.internal.report.Position;

/** Keys and values in the order of the file; keys may be anything, and may come twice. */
public record YamlMap(List<Entry> entries, Position position) implements YamlNode {

    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** A key with its value. */
    public record Entry(YamlNode key, YamlNode value) {}
}
