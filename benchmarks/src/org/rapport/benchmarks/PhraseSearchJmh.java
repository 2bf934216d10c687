// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rapport.api.task.TaskException;
import org.rapport.lucene.internal.BareSearch;

/**
 * One phrase search by JMH, time on the wall: for a closer look ({@code -prof gc}, {@code -prof stack}) at what
 * {@link SearchBenchmark} compares.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class PhraseSearchJmh {

    /** How many interviews are searched. */
    @Param("200")
    public int interviews;

    private Path work;
    private SearchStudy study;
    private BareSearch bare;
    private int next;

    @Setup(Level.Trial)
    public void prepare() throws IOException, TaskException {
        work = Files.createTempDirectory("rapport-jmh");
        study = new SearchStudy(work, interviews);
        bare = study.bare();
    }

    @TearDown(Level.Trial)
    public void clean() throws IOException, TaskException {
        bare.close();
        study.close();
        Folders.delete(work);
    }

    @Benchmark
    public int rapport() throws TaskException {
        next = (next + 1) % Phrases.ALL.size();
        return study.run(Phrases.ALL.get(next));
    }

    @Benchmark
    public int bareQuery() throws IOException {
        next = (next + 1) % Phrases.ALL.size();
        return bare.run(next);
    }
}
