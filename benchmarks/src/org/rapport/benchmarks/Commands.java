// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs commands and adds up the processor time of each with all it starts, as {@code time} of bash counts it. */
final class Commands {

    private static final String TIMED = "TIMEFORMAT='%U %S'; time \"$@\" >\"$OUTPUT\" 2>&1";
    private static final double NANOS = 1e9;

    private final Path work;
    private final Map<String, String> environment;
    private long nanos;

    Commands(Path work, Map<String, String> environment) {
        this.work = work;
        this.environment = Map.copyOf(environment);
    }

    /** The processor time of all commands so far, in nanoseconds. */
    long nanos() {
        return nanos;
    }

    /**
     * Runs a command; returns what it printed.
     *
     * @throws IOException if it fails
     */
    String run(String... command) throws IOException {
        List<String> whole = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
        whole.addAll(List.of(command));
        Path output = work.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("OUTPUT", output.toString());
        builder.environment().put("LC_NUMERIC", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String printed = Files.readString(output);
        if (exitCode(process) != 0) {
            throw new IOException(String.join(" ", command) + ": " + printed);
        }
        for (String time : times.strip().split(" ")) {
            nanos += Math.round(Double.parseDouble(time) * NANOS);
        }
        return printed;
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
