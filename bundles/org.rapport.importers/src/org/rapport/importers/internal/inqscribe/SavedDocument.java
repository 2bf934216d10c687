// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.inqscribe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.encoding.Lines;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Piece;

/**
 * The file that InqScribe itself saves (.inqscr): lines of properties with {@code app=InqScribe} first, of which
 * {@code text} holds the transcript with escaped line ends and times in any brackets, and {@code timecode.fps} the
 * number of frames in a second. Frames become milliseconds; a time without words after it is when the words before it
 * end (InqScribe 2.2 User's Guide, section 5.2.1).
 */
final class SavedDocument {

    private static final int PROPERTIES = 200;
    private static final String SIGNATURE = "app=InqScribe";
    private static final Pattern STAMP = Pattern.compile("[\\[({<](" + Timecode.PATTERN + ")[\\])}>]");

    private final Map<String, String> properties = new HashMap<>();

    private SavedDocument() {}

    /**
     * The lines of the transcript.
     *
     * @throws TaskException if the file is none of InqScribe's
     */
    static List<Piece> pieces(String file, Findings findings) throws TaskException {
        SavedDocument document = new SavedDocument();
        List<String> lines = Lines.of(file, findings);
        if (!lines.get(0).strip().equals(SIGNATURE)) {
            throw findings.refusal(InqScribeMessage.NOT_INQSCRIBE);
        }
        for (String line : lines.subList(0, Math.min(lines.size(), PROPERTIES))) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                document.properties.putIfAbsent(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return document.lines(findings);
    }

    private List<Piece> lines(Findings findings) {
        String text = unescaped(properties.getOrDefault("text", ""));
        String[] lines = withMilliseconds(text, rate(text, findings)).split("\n");
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!Blanks.onlyBlanks(lines[i], 0)) {
                pieces.add(Piece.line(lines[i], i + 1));
            }
        }
        return pieces;
    }

    private double rate(String text, Findings findings) {
        String said = properties.getOrDefault("timecode.fps", "").strip();
        if (said.matches("[0-9]{1,3}(\\.[0-9]{0,9})?") && Double.parseDouble(said) >= 1) {
            return Double.parseDouble(said);
        }
        int largest = 0;
        for (Matcher stamp = STAMP.matcher(text); stamp.find(); ) {
            largest = Math.max(
                    largest, Timecode.of(stamp.group(1)).map(Timecode::frames).orElse(0));
        }
        if (largest > 0) {
            findings.note(InqScribeMessage.FRAMES, Timecode.rate(largest));
        }
        return Timecode.rate(largest);
    }

    private static String withMilliseconds(String text, double rate) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (Matcher stamp = STAMP.matcher(text); stamp.find(); ) {
            Optional<Timecode> time = Timecode.of(stamp.group(1));
            if (time.isPresent()) {
                written.append(text, from, stamp.start());
                write(written, time.get(), rate, ends(text, stamp));
                from = stamp.end();
            }
        }
        return written.append(text, from, text.length()).toString();
    }

    /** A time is an end if nothing but blanks stands between it and the next time, which is on another line. */
    private static boolean ends(String text, Matcher stamp) {
        int at = stamp.end();
        boolean lineEnd = false;
        while (at < text.length() && (text.charAt(at) == '\n' || Blanks.isBlank(text.charAt(at)))) {
            lineEnd |= text.charAt(at++) == '\n';
        }
        return at == text.length()
                || lineEnd && STAMP.matcher(text).region(at, text.length()).lookingAt();
    }

    private static void write(StringBuilder written, Timecode time, double rate, boolean end) {
        if (end) {
            int words = written.length();
            while (words > 0 && Character.isWhitespace(written.charAt(words - 1))) {
                words--;
            }
            written.setLength(words);
        }
        long millis = time.at(rate).toMillis();
        written.append(end ? " #" : "[");
        written.append(String.format(
                "%d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000));
        written.append(end ? '#' : ']');
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            int known = "rnt\\".indexOf(next);
            if (c == '\\' && known >= 0) {
                plain.append("\n\n\t\\".charAt(known));
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
