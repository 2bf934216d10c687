// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.SentenceLaws;

/**
 * Imports hostile files under every ending that is read, two at once, in a process whose memory is limited from
 * outside. Prints a line for each: the file and its ending, the milliseconds of processor time, and {@code ok} or what
 * is wrong. {@link HostileFilesTest} starts it.
 */
public final class HostileRun {

    private static final int LONGEST_SECONDS = 60;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private HostileRun() {}

    /** Takes a folder of files, or nothing for generated monsters. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        if (arguments.length > 0) {
            try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
                for (Path file : files.sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    pairs(threads, file.getFileName().toString(), Importing.extensions(), bytes);
                }
            }
        } else {
            for (String ending : Importing.extensions()) {
                for (Map.Entry<String, Supplier<byte[]>> monster :
                        Monsters.of(ending).entrySet()) {
                    pairs(
                            threads,
                            monster.getKey(),
                            List.of(ending, ending),
                            monster.getValue().get());
                }
            }
        }
        threads.shutdownNow();
        OUT.println("end");
    }

    /** Two imports at a time, since that is what a batch does. */
    private static void pairs(ExecutorService threads, String file, List<String> endings, byte[] bytes)
            throws InterruptedException {
        for (int i = 0; i < endings.size(); i += 2) {
            List<Future<String>> pair = endings.subList(i, Math.min(i + 2, endings.size())).stream()
                    .map(ending -> threads.submit(() -> line(file, ending, bytes)))
                    .toList();
            for (Future<String> each : pair) {
                OUT.println(result(each, file + " as " + endings.get(i)));
            }
        }
    }

    private static String result(Future<String> line, String about) throws InterruptedException {
        try {
            return line.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            OUT.println(about + " or the next ending\t" + LONGEST_SECONDS * 1000 + "\tno end");
            Runtime.getRuntime().halt(2);
        } catch (ExecutionException e) {
            return about + " or the next ending\t0\t" + wrong(e.getCause());
        }
        return about;
    }

    private static String line(String file, String ending, byte[] bytes) {
        long before = processorNanos();
        String verdict = verdict(new Source("hostile." + ending, bytes));
        long millis = (processorNanos() - before) / 1_000_000;
        return file + " as " + ending + "\t" + millis + "\t" + verdict;
    }

    private static String verdict(Source source) {
        SentenceLaws laws = SentenceLaws.about(source, List.of());
        try {
            Imported<Transcript> imported = Importing.read(source);
            imported.value().ifPresent(Laws::check);
            laws.check(imported.problems());
            return "ok";
        } catch (TaskException e) {
            return checked(laws, e);
        } catch (RuntimeException | Error e) {
            return wrong(e);
        }
    }

    private static String checked(SentenceLaws laws, TaskException refusal) {
        try {
            laws.check(refusal);
            return "ok";
        } catch (AssertionError e) {
            return wrong(e);
        }
    }

    private static String wrong(Throwable e) {
        StackTraceElement[] stack = e.getStackTrace();
        return (e + " at " + (stack.length == 0 ? "?" : stack[0])).replaceAll("\\s+", " ");
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
