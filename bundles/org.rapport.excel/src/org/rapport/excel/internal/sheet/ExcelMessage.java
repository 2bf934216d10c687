// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import org.rapport.api.task.MessageTemplate;

/** What this bundle tells people when it cannot go on. */
public enum ExcelMessage implements MessageTemplate {
    CANNOT_WRITE(
            "excel.cannotWrite",
            "The workbook could not be written: {0}. Check that the disk has room and that the folder can be written."),
    TOO_WIDE(
            "excel.tooWide",
            "The sheet \"{0}\" would need {1} columns, and Excel takes {2}. Export fewer facets or levels of codes.");

    private final String key;
    private final String pattern;

    ExcelMessage(String key, String pattern) {
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
