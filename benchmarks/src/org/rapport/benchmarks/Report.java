// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts an outcome into a line for the screen and into a page for the record. */
final class Report {

    private final Outcome outcome;
    private final Measured measured;
    private final String command;

    Report(Outcome outcome, String command) {
        this.outcome = outcome;
        this.measured = outcome.measured();
        this.command = command;
    }

    /** One row of the table that {@code benchmarks/run} prints. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%-11s %-44s %8.2f %8.2f   %-12s %5.2f   %4s  %s",
                outcome.name(),
                outcome.title(),
                measured.oursMedian(),
                measured.plainMedian(),
                measured.plain(),
                measured.ratio(),
                outcome.hasAim() ? String.format(Locale.ROOT, "%.2f", outcome.aim()) : "none",
                verdict());
    }

    private String verdict() {
        return outcome.hasAim() ? outcome.isReached() ? "reached" : "missed" : "";
    }

    /** A page in Markdown. */
    String page() {
        return "# " + outcome.name() + ": " + outcome.title() + "\n\n"
                + "| | median | rounds, in their order |\n|---|---:|---|\n"
                + row(measured.ours(), measured.oursMedian(), measured.oursSeconds())
                + row(measured.plain(), measured.plainMedian(), measured.plainSeconds())
                + String.format(
                        Locale.ROOT,
                        "| **ratio** | **%.2f** | %s |%n%n",
                        measured.ratio(),
                        outcome.hasAim()
                                ? String.format(Locale.ROOT, "aim: at most %.2f, %s", outcome.aim(), verdict())
                                : "no aim")
                + "Seconds of processor time, user and system.\n\n"
                + outcome.facts().stream().map(fact -> "- " + fact + "\n").collect(Collectors.joining())
                + machine();
    }

    private static String row(String name, double median, List<Double> seconds) {
        String rounds = seconds.stream()
                .map(second -> String.format(Locale.ROOT, "%.2f", second))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "| %s | %.2f | %s |%n", name, median, rounds);
    }

    private String machine() {
        return String.format(
                Locale.ROOT,
                "- `%s`, %s, %d cores, %s, Java %s%n- load average %.1f before, %.1f after%n"
                        + "- options of the measuring process: `%s`%n",
                command,
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                Runtime.version(),
                measured.before().load(),
                measured.after().load(),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> option.startsWith("-X"))
                        .collect(Collectors.joining(" ")));
    }
}
