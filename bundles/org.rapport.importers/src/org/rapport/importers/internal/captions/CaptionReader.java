// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.model.text.TimeRange;

/**
 * Cuts a file of captions into captions. Lenient: words with a bad time line or none are kept without a time and
 * reported; notes, styles and headers are left out and counted.
 */
final class CaptionReader {

    private static final int LONGEST_CAPTION = 100_000;

    private final List<String> lines;
    private final boolean webVtt;
    private final Findings findings;
    private final List<Caption> captions = new ArrayList<>();
    private int at;
    private int timeLines;
    private int leftOut;
    private int firstLeftOut;

    CaptionReader(List<String> lines, boolean webVtt, Findings findings) {
        this.lines = lines;
        this.webVtt = webVtt;
        this.findings = findings;
    }

    /**
     * The captions in the order of the file. Empty if no line of the file is a time line.
     *
     * @throws TaskException if one of them is far too long
     */
    List<Caption> read() throws TaskException {
        skipHeader();
        while (at < lines.size()) {
            if (isBlank(at)) {
                at++;
            } else if (webVtt && opensBlock(lines.get(at))) {
                leaveOutBlock();
            } else {
                readBlock();
            }
        }
        if (leftOut > 0) {
            findings.noteAt(firstLeftOut, ImportMessage.BLOCKS_LEFT_OUT, leftOut);
        }
        return timeLines == 0 ? List.of() : captions;
    }

    private void skipHeader() {
        if (!webVtt) {
            return;
        }
        if (!lines.get(0).startsWith("WEBVTT")) {
            findings.warnAt(1, ImportMessage.NO_HEADER);
            return;
        }
        at = 1;
        while (at < lines.size() && !isBlank(at) && !TimeLine.isOne(lines.get(at))) {
            at++;
        }
    }

    /** Notes and styles hold no arrow; a line with one is a time line, whatever it begins with. */
    private static boolean opensBlock(String line) {
        if (TimeLine.isOne(line)) {
            return false;
        }
        for (String name : List.of("NOTE", "STYLE", "REGION")) {
            if (line.startsWith(name) && Blanks.skip(line, name.length()) > name.length() || line.equals(name)) {
                return true;
            }
        }
        return line.startsWith("X-TIMESTAMP-MAP");
    }

    private void leaveOutBlock() {
        if (leftOut++ == 0) {
            firstLeftOut = at + 1;
        }
        at++;
        while (at < lines.size() && !isBlank(at) && !TimeLine.isOne(lines.get(at))) {
            at++;
        }
    }

    /** An optional number or name, a time line, and words up to a blank line or the next time line. */
    private void readBlock() throws TaskException {
        Optional<String> voice = Optional.empty();
        if (!TimeLine.isOne(lines.get(at))
                && at + 1 < lines.size()
                && TimeLine.isOne(lines.get(at + 1))
                && (webVtt || isNumber(lines.get(at)))) {
            voice = voice(lines.get(at));
            at++;
        }
        Optional<TimeRange> time = Optional.empty();
        if (TimeLine.isOne(lines.get(at))) {
            time = time();
            at++;
        } else {
            findings.warnAt(at + 1, ImportMessage.NO_TIME);
        }
        int first = at;
        int length = 0;
        while (at < lines.size() && !isBlank(at) && !beginsNext(at, first)) {
            length += lines.get(at++).length() + 1;
            if (length > LONGEST_CAPTION) {
                throw findings.refusalAt(first + 1, ImportMessage.CAPTION_TOO_LONG, LONGEST_CAPTION);
            }
        }
        captions.add(new Caption(first + 1, time, voice, lines.subList(first, at)));
    }

    /** The name in the identifier of a cue, as Webex writes it: {@code 1 "Name" (1073741824)}. */
    private static Optional<String> voice(String identifier) {
        int start = identifier.indexOf(" \"");
        int end = identifier.lastIndexOf("\" (");
        boolean named = start > 0 && end > start + 2 && isNumber(identifier.substring(0, start));
        return named && identifier.endsWith(")")
                ? Optional.of(Blanks.strip(identifier.substring(start + 2, end)))
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    private Optional<TimeRange> time() {
        timeLines++;
        Optional<TimeLine> time = TimeLine.read(lines.get(at));
        if (time.isEmpty()) {
            findings.warnAt(at + 1, ImportMessage.BAD_TIME);
        } else if (time.get().endsBeforeStart()) {
            findings.warnAt(at + 1, ImportMessage.ENDS_BEFORE_START);
        }
        return time.map(TimeLine::time);
    }

    /** Whether the next caption begins in this line, for want of a blank line. */
    private boolean beginsNext(int line, int first) {
        if (TimeLine.isOne(lines.get(line))) {
            return true;
        }
        return line > first
                && isNumber(lines.get(line))
                && line + 1 < lines.size()
                && TimeLine.isOne(lines.get(line + 1));
    }

    private boolean isBlank(int line) {
        return Blanks.onlyBlanks(lines.get(line), 0);
    }

    private static boolean isNumber(String line) {
        int start = Blanks.skip(line, 0);
        int end = Blanks.trimEnd(line, start, line.length());
        return start < end && line.chars().skip(start).limit(end - start).allMatch(c -> c >= '0' && c <= '9');
    }
}
