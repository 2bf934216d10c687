// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.models;

import org.rapport.api.task.MessageTemplate;

/** What is said when a language model cannot be used. */
enum ModelMessage implements MessageTemplate {
    MISSING(
            "corenlp.modelMissing",
            "The language model {0} ({1} MB) is not there: {2}. Add it with \"rapport nlp add FILE\", where FILE is"
                    + " Rapport's NLP archive, or build Rapport from source with ./rapport, which fetches it."),
    DAMAGED(
            "corenlp.modelDamaged",
            "The language model {0} is damaged: {1}. Delete that file, then add it again with \"rapport nlp add FILE\""
                    + " or by building Rapport from source with ./rapport."),
    UNREADABLE("corenlp.modelUnreadable", "The language model {0} cannot be read: {1}. See who may read that file.");

    private final String key;
    private final String pattern;

    ModelMessage(String key, String pattern) {
        this.key = key;
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
