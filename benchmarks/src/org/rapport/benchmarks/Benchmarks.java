// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;

/** Runs one benchmark in this process; {@code benchmarks/run} starts a process for each. */
public final class Benchmarks {

    private static final List<Benchmark> SINGLE = List.of(
            new ImportBenchmark(),
            new MixedBenchmark(),
            new SearchBenchmark(),
            new WorkbookBenchmark(),
            new BulkBenchmark(false),
            new BulkBenchmark(true),
            new OpenBenchmark(),
            new SingleBenchmark(),
            new StartBenchmark());

    private Benchmarks() {}

    /** {@code NAME full|small CHECKOUT PAGE COMMAND}: prints a line and writes a page. */
    public static void main(String[] arguments) throws IOException, TaskException {
        Benchmark benchmark = Stream.concat(
                        SINGLE.stream(), Format.all().stream().map(FormatBenchmark::new))
                .filter(each -> each.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no benchmark " + arguments[0]));
        Path checkout = Path.of(arguments[2]);
        Path page = Path.of(arguments[3]);
        Path work = Folders.empty(checkout.resolve("benchmarks/target/work/" + benchmark.name()));
        Outcome outcome = benchmark.run(new Setting(arguments[1].equals("small"), checkout, work));
        Report report = new Report(outcome, arguments[4]);
        Files.createDirectories(page.getParent());
        Files.writeString(page, report.page());
        System.out.println(report.line());
        Folders.delete(work);
    }
}
