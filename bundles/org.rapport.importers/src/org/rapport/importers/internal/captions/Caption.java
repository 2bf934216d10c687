// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

import java.util.List;
import java.util.Optional;
import org.rapport.model.text.TimeRange;

/**
 * One caption as it stands in the file, with its markup.
 *
 * @param line the number of its first line of words, from 1
 * @param time when it is shown; empty if the file does not say
 * @param voice who speaks, if the line above the time says so
 * @param lines its lines
 */
record Caption(int line, Optional<TimeRange> time, Optional<String> voice, List<String> lines) {

    Caption {
        lines = List.copyOf(lines);
    }
}
