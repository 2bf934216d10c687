// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import org.rapport.api.task.MessageTemplate;

/** What documents that are one long text with formatting have to say. */
enum FlowMessage implements MessageTemplate {
    TOO_MANY_STYLES("The document changes its formatting more than {0} times, and is not read. Save the text as plain"
            + " text (.txt)."),
    UNREADABLE("Characters that could not be read in the encoding of the document: {0}. Compare the words with the"
            + " original.");

    private final String pattern;

    FlowMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
