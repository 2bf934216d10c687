// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;

/**
 * What was found wrong or doubtful in one file. At most {@link #LISTED} errors and as many warnings are kept, and the
 * others counted, so that a hostile file cannot make a list as long as itself. For one thread.
 */
public final class Findings {

    /** How many errors, and how many warnings, are listed. */
    public static final int LISTED = 100;

    private static final Comparator<Problem> READING_ORDER = Comparator.<Problem>comparingInt(
                    problem -> problem.location().line().orElse(Integer.MAX_VALUE))
            .thenComparingInt(problem -> problem.location().column().orElse(Integer.MAX_VALUE));

    private final String file;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int moreErrors;
    private int moreWarnings;

    /** Of a file, by the name its user gave it. */
    public Findings(String file) {
        this.file = file;
    }

    public void error(Position position, String place, Message message) {
        if (errors.size() < LISTED) {
            errors.add(Problem.error(message, location(position, place)));
        } else {
            moreErrors++;
        }
    }

    public void warn(Position position, String place, Message message) {
        if (warnings.size() < LISTED) {
            warnings.add(Problem.warning(message, location(position, place)));
        } else {
            moreWarnings++;
        }
    }

    /** Whether there is an error. */
    public boolean failed() {
        return !errors.isEmpty();
    }

    /** Whether further errors are only counted. */
    public boolean full() {
        return errors.size() >= LISTED;
    }

    /** All that is listed, in reading order; what is only counted comes last. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(errors);
        all.addAll(warnings);
        all.sort(READING_ORDER);
        if (moreErrors > 0) {
            all.add(Problem.error(Message.of(CodebookMessage.MORE_ERRORS, moreErrors), Location.file(file)));
        }
        if (moreWarnings > 0) {
            all.add(Problem.warning(Message.of(CodebookMessage.MORE_WARNINGS, moreWarnings), Location.file(file)));
        }
        return all;
    }

    private Location location(Position position, String place) {
        return Location.at(file, position.line(), position.column()).withPlace(place);
    }
}
