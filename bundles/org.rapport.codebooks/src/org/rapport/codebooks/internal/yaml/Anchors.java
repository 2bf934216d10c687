// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;
import org.snakeyaml.engine.v2.common.Anchor;

/** The anchors of one document so far, and how much the aliases to them repeat. */
final class Anchors {

    /** All aliases of a document together may repeat so many nodes and characters. */
    static final long MAXIMUM_REPEATED = 1 << 20;

    private final Map<Anchor, Anchored> closed = new HashMap<>();
    private final Set<Anchor> open = new HashSet<>();
    private long repeated;

    /** A value with its size in nodes and characters. */
    record Anchored(YamlNode node, long size) {}

    /** The anchor stands at a value whose end has not been read yet. */
    void open(Anchor anchor) {
        closed.remove(anchor);
        open.add(anchor);
    }

    void close(Anchor anchor, YamlNode node, long size) {
        open.remove(anchor);
        closed.put(anchor, new Anchored(node, size));
    }

    Anchored resolve(Anchor anchor, Position alias) throws YamlFault {
        if (open.contains(anchor)) {
            throw new YamlFault(alias, CodebookMessage.ALIAS_INSIDE);
        }
        Anchored target = closed.get(anchor);
        if (target == null) {
            throw new YamlFault(alias, CodebookMessage.ALIAS_UNKNOWN);
        }
        repeated += target.size();
        if (repeated > MAXIMUM_REPEATED) {
            throw new YamlFault(alias, CodebookMessage.ALIAS_BOMB, MAXIMUM_REPEATED);
        }
        return target;
    }
}
