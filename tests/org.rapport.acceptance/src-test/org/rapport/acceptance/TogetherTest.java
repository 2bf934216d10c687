// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.acceptance.Product.Outcome;

/**
 * Four people at the command line of one computer, and a program that reads all the while. For so many seconds as
 * {@code RAPPORT_TOGETHER_SECONDS} says.
 */
class TogetherTest {

    private static final int PEOPLE = 4;
    private static final Path CODEBOOK = Product.ROOT.resolve("codebooks/trusting-relationships/codebook.yaml");

    @TempDir
    private Path folder;

    private Product product;
    private Path study;

    @BeforeEach
    void makeAStudy() throws IOException, InterruptedException {
        product = Product.withoutLanguageAnalysis(folder);
        study = folder.resolve("s.rapport");
        done("new", study, "--codebook", CODEBOOK);
    }

    /** Runs a command; whoever finds another one writing or indexing for too long tries again, as the message says. */
    private Outcome done(Object... command) throws IOException, InterruptedException {
        Outcome outcome = product.run(command);
        while (outcome.exit() == 1 && outcome.err().contains("try again")) {
            outcome = product.run(command);
        }
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        return outcome;
    }

    @Test
    void everySearchFindsWhatTheStudyHeldAtThatEdit(TestReporter reporter)
            throws SQLException, ExecutionException, InterruptedException, IOException {
        long seconds = Long.parseLong(System.getenv().getOrDefault("RAPPORT_TOGETHER_SECONDS", "20"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Found> found = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try (Connection reader = reader()) {
            begin(reader);
            long before = head(reader);
            List<Future<List<Found>>> work = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Person person = new Person("P" + i, end);
                work.add(people.submit(person::work));
            }
            for (Future<List<Found>> one : work) {
                found.addAll(one.get());
            }
            assertThat(head(reader)).as("the view of a long reader").isEqualTo(before);
        } finally {
            people.shutdownNow();
        }
        TreeMap<Long, Set<String>> held = held();
        for (Found search : found) {
            assertThat(held.subMap(search.from, true, search.to, true).values()).contains(search.transcripts);
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(PEOPLE);
        assertThat(done("check", study).out()).contains("sound");
        reporter.publishEntry(
                "together", seconds + " s, edits " + held.lastKey() + ", searches of the shared word " + found.size());
    }

    private Connection reader() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:file:" + study + "?mode=ro");
    }

    private static void begin(Connection reader) throws SQLException {
        try (Statement statement = reader.createStatement()) {
            statement.execute("BEGIN");
        }
    }

    private static long head(Connection reader) throws SQLException {
        try (Statement statement = reader.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(number) FROM edit")) {
            return row.getLong(1);
        }
    }

    private long head() throws SQLException {
        try (Connection reader = reader()) {
            return head(reader);
        }
    }

    /** Which transcripts the study held after each edit, by its history: an import adds one, its undo takes it away. */
    private TreeMap<Long, Set<String>> held() throws SQLException {
        String imports = "SELECT e.number, e.kind, t.id FROM edit e LEFT JOIN edit d ON d.id = e.target"
                + " LEFT JOIN edit_touch t ON t.edit = coalesce(d.number, e.number) AND t.kind = 'TRANSCRIPT'"
                + " AND t.about = 'TRANSCRIPT' ORDER BY e.number";
        TreeMap<Long, Set<String>> held = new TreeMap<>();
        Set<String> now = new TreeSet<>();
        try (Connection reader = reader();
                Statement statement = reader.createStatement();
                ResultSet row = statement.executeQuery(imports)) {
            while (row.next()) {
                if (row.getString(3) != null && row.getString(2).equals("DO")) {
                    now.add(row.getString(3));
                } else if (row.getString(3) != null) {
                    now.remove(row.getString(3));
                }
                held.put(row.getLong(1), Set.copyOf(now));
            }
        }
        return held;
    }

    /** What a search found that began after one edit and ended before another. */
    private record Found(long from, long to, Set<String> transcripts) {}

    /** Imports, codes, undoes and searches, one command after the other. */
    private final class Person {

        private final String name;
        private final long end;
        private final List<Found> found = new ArrayList<>();

        Person(String name, long end) {
            this.name = name;
            this.end = end;
        }

        List<Found> work() throws IOException, InterruptedException, SQLException {
            for (int round = 0; System.nanoTime() < end; round++) {
                String own = "word" + name.toLowerCase() + "x" + round;
                Path talk = Files.writeString(
                        folder.resolve(own + ".txt"), "P: We began again with " + own + " and went on.\n");
                done("import", study, talk, "--coder", name);
                searchForAll();
                assertThat(search(own)).hasSize(1);
                done("code", study, "IN-FRQ", "--transcript", own, "--turn", 1, "--words", own, "--coder", name);
                done("undo", study, "--coder", name);
                if (round % 2 == 1) {
                    done("undo", study, "--coder", name);
                    assertThat(search(own)).isEmpty();
                }
            }
            return found;
        }

        private void searchForAll() throws IOException, InterruptedException, SQLException {
            long from = head();
            Set<String> transcripts = search("again");
            found.add(new Found(from, head(), transcripts));
        }

        private Set<String> search(String word) throws IOException, InterruptedException {
            return Set.copyOf(done("search", study, word, "--limit", 10_000, "--format", "json")
                    .json()
                    .findValuesAsText("transcript_id"));
        }
    }
}
