// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.api.task.TaskException;

/**
 * What it costs to start Rapport and get a short answer, beside a bare application in the same Equinox.
 *
 * <p>Ours: {@code rapport transcripts STUDY} on a study of the six samples, as the product is installed. Theirs: the same
 * script with the same options for Java, and of the bundles only Equinox, the components runtime, and one whose single
 * component says hello. Measured is the processor time of the script and all it starts. Both have started before, so
 * that Equinox has its caches.
 */
final class StartBenchmark implements Benchmark {

    private static final double AIM = 1.3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, TaskException {
        int starts = setting.size(4, 1);
        Path product = HelloInstallation.product(setting.checkout());
        String rapport = product.resolve("rapport").toString();
        String hello = HelloInstallation.make(
                        product,
                        setting.checkout().resolve("benchmarks/hello"),
                        setting.work().resolve("hello"))
                .toString();
        Commands commands = new Commands(
                setting.work(),
                Map.of(
                        "RAPPORT_CACHE", setting.work().resolve("cache").toString(),
                        "RAPPORT_EXTENSIONS",
                                setting.work().resolve("no-extensions").toString()));
        String study = setting.work().resolve("samples.rapport").toString();
        commands.run(rapport, "new", study);
        commands.run(
                rapport,
                "import",
                study,
                setting.checkout().resolve("samples/leader-interviews").toString());
        Measured measured = new Comparison(
                        new Contender(
                                "Rapport",
                                Contender.Step.NONE,
                                () -> repeat(starts, () -> {
                                    String table = commands.run(rapport, "transcripts", study, "--format", "csv");
                                    Same.check(
                                            "lines of the table",
                                            7L,
                                            table.lines().count());
                                }),
                                commands::nanos),
                        new Contender(
                                "bare hello",
                                Contender.Step.NONE,
                                () -> repeat(starts, () -> {
                                    Same.check(
                                            "the greeting",
                                            "Hello",
                                            commands.run(hello).strip());
                                }),
                                commands::nanos))
                .run(1, setting.rounds());
        return new Outcome(name(), "start, list the transcripts of a study", AIM, measured, facts(starts, measured));
    }

    private static List<String> facts(int starts, Measured measured) {
        return List.of(
                "six transcripts listed, hello said, each time",
                String.format(
                        Locale.ROOT,
                        "a round is %d starts: %.2f s each, %.2f s bare",
                        starts,
                        measured.oursMedian() / starts,
                        measured.plainMedian() / starts));
    }

    private static void repeat(int times, Contender.Step step) throws IOException, TaskException {
        for (int i = 0; i < times; i++) {
            step.run();
        }
    }
}
