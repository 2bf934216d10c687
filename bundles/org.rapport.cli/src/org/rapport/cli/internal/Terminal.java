// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Where a command reads and writes.
 *
 * @param in what the user types
 * @param out results; plain text where it is not a terminal
 * @param err messages and progress
 * @param outIsTerminal whether a person reads {@code out} as it comes
 * @param errIsTerminal whether a person reads {@code err} as it comes
 * @param colour whether colours are wanted: in a terminal, unless NO_COLOR is set
 * @param width the columns of the terminal, at least 40
 */
record Terminal(
        BufferedReader in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour,
        int width) {

    /** The width where nobody says another one. */
    static final int DEFAULT_WIDTH = 100;

    private static final int LEAST_WIDTH = 40;

    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String HIGHLIGHTED = "\u001b[1;33m";
    private static final String PLAIN = "\u001b[0m";
    private static final List<String> STYLES = List.of(BOLD, FAINT, HIGHLIGHTED, PLAIN);

    /** The process's own streams; the launcher says by system properties which of them are terminals. */
    static Terminal ofProcess(Properties properties, Map<String, String> environment) {
        Charset charset = charset(properties);
        boolean out = Boolean.parseBoolean(properties.getProperty("rapport.terminal.out"));
        boolean err = Boolean.parseBoolean(properties.getProperty("rapport.terminal.err"));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                new BufferedReader(new InputStreamReader(System.in, charset)),
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                out,
                err,
                out && !plain,
                width(properties.getProperty("rapport.terminal.width")));
    }

    private static Charset charset(Properties properties) {
        boolean windows = properties.getProperty("os.name", "").startsWith("Windows");
        String name = properties.getProperty("stdout.encoding", properties.getProperty("sun.stdout.encoding", ""));
        return windows && !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private static int width(String columns) {
        return columns != null && columns.matches("[0-9]{1,4}")
                ? Math.max(LEAST_WIDTH, Integer.parseInt(columns))
                : DEFAULT_WIDTH;
    }

    String bold(String text) {
        return styled(BOLD, text);
    }

    String faint(String text) {
        return styled(FAINT, text);
    }

    String highlighted(String text) {
        return styled(HIGHLIGHTED, text);
    }

    private String styled(String style, String text) {
        return colour ? style + text + PLAIN : text;
    }

    /** Whether a style begins or ends at this place of a text. */
    static boolean isStyle(String text, int at) {
        return STYLES.stream().anyMatch(style -> text.startsWith(style, at));
    }
}
