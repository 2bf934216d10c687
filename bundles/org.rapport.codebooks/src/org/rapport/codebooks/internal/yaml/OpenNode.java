// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.codebooks.internal.report.Position;
import org.snakeyaml.engine.v2.common.Anchor;

/** A list or map whose end has not been read yet. */
final class OpenNode {

    private final boolean map;
    private final Optional<Anchor> anchor;
    private final Position position;
    private final List<YamlNode> parts = new ArrayList<>();
    private long size = 1;

    OpenNode(boolean map, Optional<Anchor> anchor, Position position) {
        this.map = map;
        this.anchor = anchor;
        this.position = position;
    }

    void add(YamlNode part, long partSize) {
        parts.add(part);
        size += partSize;
    }

    Optional<Anchor> anchor() {
        return anchor;
    }

    /** Its nodes and characters, with all that aliases in it repeat. */
    long size() {
        return size;
    }

    /** The whole value; the parts of a map were keys and values by turns. */
    YamlNode close() {
        if (!map) {
            return new YamlList(parts, position);
        }
        List<YamlMap.Entry> entries = new ArrayList<>();
        for (int at = 0; at + 1 < parts.size(); at += 2) {
            entries.add(new YamlMap.Entry(parts.get(at), parts.get(at + 1)));
        }
        return new YamlMap(entries, position);
    }
}
