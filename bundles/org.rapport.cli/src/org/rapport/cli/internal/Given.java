// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/** What users write, put in order. */
final class Given {

    private Given() {}

    /** One line without blanks at its ends. */
    static String words(String text, String otherwise) throws TaskException {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            throw new TaskException(Message.of(ChoiceMessage.EMPTY, otherwise));
        }
        return words;
    }
}
