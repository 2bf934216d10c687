// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.Message;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.Problem;
import org.rapport.jdbc.internal.sql.Faults;

/** What a check found, up to a bound. */
public final class Findings {

    private static final int MOST = 1_000;

    private final Faults faults;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Faults faults) {
        this.faults = faults;
    }

    public void add(MessageTemplate message, Object... arguments) {
        if (problems.size() < MOST) {
            problems.add(Problem.error(Message.of(message, arguments), faults.location()));
        }
    }

    public void note(MessageTemplate message, Object... arguments) {
        problems.add(Problem.note(Message.of(message, arguments), faults.location()));
    }

    /** Whether no more findings were kept, so that what was not found may be wrong all the same. */
    static boolean areCutShort(List<Problem> problems) {
        return problems.size() >= MOST;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
