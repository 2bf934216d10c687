// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.util.Locale;
import org.rapport.api.task.MessageTemplate;

/** What can go wrong with an index. {@code {0}} is its folder, unless said otherwise. */
enum IndexMessage implements MessageTemplate {
    FOLDER("The folder of the search index, {0}, cannot be made or read ({1}). Check that it may be written."),
    BUSY("The search index in {0} is being changed by another Rapport window or command. Wait until it is done, or "
            + "close it, and try again."),
    UNREADABLE("The search index in {0} cannot be read ({1}). Check the disk, and try again."),
    UNWRITABLE(
            "The search index in {0} cannot be written ({1}). Check that the disk has room and that the folder may be "
                    + "written, and try again. The study itself is not touched."),
    DAMAGED("The search index in {0} is damaged. It is made anew from the study when it is next brought up to date."),
    /** {0} how the words begin or what they are like, {1} how many are allowed. */
    TOO_MANY_FORMS("More than {1} different words match {0}. Write more of the word.");

    private final String pattern;

    IndexMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "lucene." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
