// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;

/** Cuts a text at its line ends: line feed, carriage return, or both. Linear in the length of the text. */
public final class Lines {

    private static final int MOST = 1_000_000;

    private final String text;
    private final List<String> found = new ArrayList<>();
    private int controls;
    private int firstControl;

    private Lines(String text) {
        this.text = text;
    }

    /**
     * The lines without their ends, blank ones too; counts control characters as a finding, but tabs and form feeds.
     *
     * @throws TaskException if there are more than a million
     */
    public static List<String> of(String text, Findings findings) throws TaskException {
        Lines lines = new Lines(text);
        lines.cut();
        if (lines.found.size() > MOST) {
            throw findings.refusal(ImportMessage.TOO_MANY_LINES, MOST);
        }
        if (lines.controls > 0) {
            findings.warnAt(lines.firstControl, ImportMessage.CONTROL_CHARACTERS, lines.controls);
        }
        return lines.found;
    }

    private void cut() {
        int length = text.length();
        int start = 0;
        for (int i = 0; i < length && found.size() <= MOST; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\f') {
                if (c == '\n' || c == '\r') {
                    found.add(text.substring(start, i));
                    i += c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n' ? 1 : 0;
                    start = i + 1;
                } else {
                    countControl();
                }
            }
        }
        found.add(text.substring(start));
    }

    private void countControl() {
        if (controls++ == 0) {
            firstControl = found.size() + 1;
        }
    }
}
