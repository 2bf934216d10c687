// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.MessageTemplate;

/** Why a codebook that a study had cannot be found. */
enum VersionMessage implements MessageTemplate {
    NO_VERSION(
            "The study had no codebook \"{0}\": write a version, the id of an edit (or its beginning), or a date such"
                    + " as 2026-05-04. See: rapport codebook versions {1}"),
    SEVERAL(
            "The ids of {1} edits begin with \"{0}\". Write more of the one you mean. See: rapport codebook versions {2}"),
    NONE_THEN("The study had no codebook then ({0}). See: rapport codebook versions {1}");

    private final String pattern;

    VersionMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "cli.version." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
