// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapport.importers.internal.turns.Blanks;

/** The names that columns of turns have in a header row, in several languages; they stand in {@code headers.txt}. */
final class HeaderNames {

    private static final String DATA = "headers.txt";
    private static final int LONGEST = 40;
    private static final Pattern UNIT =
            Pattern.compile("[\\[(][^\\])]*[\\])]|(?<= )(ms|milliseconds|s|sec|secs|seconds)$");
    private static final Map<String, Known> NAMES = read();

    private HeaderNames() {}

    /**
     * What a header is known to say.
     *
     * @param kind what the column holds
     * @param rank the lower of two of a kind counts
     */
    record Known(ColumnKind kind, int rank) {}

    /** What the header says. */
    static Optional<Known> of(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        String name = name(header);
        return Optional.ofNullable(NAMES.get(name))
                .or(() -> Optional.ofNullable(
                        NAMES.get(Blanks.strip(UNIT.matcher(name).replaceAll("")))));
    }

    /** Whether the header says that the column holds this. */
    static boolean says(String header, ColumnKind kind) {
        return of(header).filter(known -> known.kind() == kind).isPresent();
    }

    /** In what bare numbers below the header are counted, if it says that. */
    static Optional<BareNumbers> unit(String header) {
        String name = header.length() > LONGEST ? "" : name(header);
        if (name.matches(".*\\b(ms|msec|milliseconds|millis)\\b.*")) {
            return Optional.of(BareNumbers.MILLISECONDS);
        }
        return name.matches(".*\\b(s|sec|secs|seconds|sekunden)\\b.*")
                ? Optional.of(BareNumbers.SECONDS)
                : Optional.empty();
    }

    private static String name(String header) {
        String name = Normalizer.normalize(header, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        name = name.replace('_', ' ')
                .replace('-', ' ')
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        return name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    }

    private static Map<String, Known> read() {
        Map<String, Known> names = new HashMap<>();
        try (InputStream in = HeaderNames.class.getResourceAsStream(DATA)) {
            String data = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            data.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }

    private static void add(String line, Map<String, Known> names) {
        int colon = line.indexOf(": ");
        ColumnKind kind = ColumnKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String name : line.substring(colon + 2).split(",")) {
            Known earlier = names.putIfAbsent(name.strip(), new Known(kind, names.size()));
            if (earlier != null) {
                throw new IllegalStateException("twice in " + DATA + ": " + name.strip());
            }
        }
    }
}
