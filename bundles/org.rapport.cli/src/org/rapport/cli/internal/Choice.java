// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/**
 * Finds what a user means among things with ids and names: the one with this name, compared without case, else the one whose
 * id begins so.
 *
 * @param all the things
 * @param id the id of a thing
 * @param name the name of a thing; empty for things without names
 * @param none what to say if nothing is meant
 * @param several what to say if several are
 */
record Choice<T>(
        List<T> all, Function<T, Object> id, Function<T, String> name, ChoiceMessage none, ChoiceMessage several) {

    private static final int SHORTEST_ID = 4;

    T named(String text) throws TaskException {
        String wanted = text.strip();
        List<T> found = all.stream()
                .filter(each -> !wanted.isEmpty() && name.apply(each).equalsIgnoreCase(wanted))
                .toList();
        if (found.isEmpty() && wanted.length() >= SHORTEST_ID) {
            String beginning = wanted.toLowerCase(Locale.ROOT);
            found = all.stream()
                    .filter(each -> id.apply(each).toString().startsWith(beginning))
                    .toList();
        }
        if (found.isEmpty()) {
            throw new TaskException(Message.of(none, wanted));
        }
        if (found.size() > 1) {
            throw new TaskException(Message.of(several, wanted, found.size()));
        }
        return found.get(0);
    }
}
