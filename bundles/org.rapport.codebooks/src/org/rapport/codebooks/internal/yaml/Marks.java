// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import java.util.Optional;
import org.rapport.codebooks.internal.report.Position;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count from 0, into positions, which count from 1. */
final class Marks {

    private Marks() {}

    static Position start(Event event) {
        return position(event.getStartMark());
    }

    static Position position(Optional<Mark> mark) {
        return mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1))
                .orElse(Position.START);
    }
}
