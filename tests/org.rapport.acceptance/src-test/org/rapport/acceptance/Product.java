// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product assembled for this machine, started as a user starts it, with folders of its own for cache and data. */
final class Product {

    static final Path ROOT = Path.of(System.getProperty("rapport.root", "../.."))
            .toAbsolutePath()
            .normalize();

    private static final long PATIENCE_SECONDS = 600;
    private static final boolean ALL_REQUIRED = Boolean.parseBoolean(System.getenv("RAPPORT_REQUIRE_ALL"));

    private final Path launcher;
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private Product(Path launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
        environment.put("RAPPORT_CACHE", folder.resolve("cache").toString());
        environment.put("RAPPORT_RESOURCES", ROOT.toString());
        environment.put("RAPPORT_EXTENSIONS", folder.resolve("none").toString());
        environment.put("RAPPORT_CODER", "Ana");
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** With the language analysis of this checkout; skipped where its models are not in the user's cache. */
    static Product withLanguageAnalysis(Path folder) throws IOException {
        Product product = withoutLanguageAnalysis(folder);
        Path models = userCache().resolve("models");
        need(
                Files.isDirectory(models),
                "the language models are not in " + models + "; fetch them: tools/fetch-models");
        Files.createDirectories(folder.resolve("cache"));
        Files.createSymbolicLink(folder.resolve("cache/models"), models);
        product.environment.put(
                "RAPPORT_EXTENSIONS",
                ROOT.resolve("products/org.rapport.nlp/target/repository/plugins")
                        .toString());
        return product;
    }

    /** As a distribution is: without the language analysis. */
    static Product withoutLanguageAnalysis(Path folder) throws IOException {
        return new Product(launcher(), folder);
    }

    private static Path launcher() throws IOException {
        Path products = ROOT.resolve("products/org.rapport.product/target/products/rapport");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String host = System.getProperty("os.name").startsWith("Mac") ? "macosx/cocoa" : "linux/gtk";
        Path launcher = products.resolve(host + (arm ? "/aarch64" : "/x86_64") + "/rapport/rapport");
        need(Files.isExecutable(launcher), "no product was assembled for this machine");
        return launcher;
    }

    private static Path userCache() {
        String set = System.getenv().getOrDefault("RAPPORT_CACHE", "");
        if (!set.isEmpty()) {
            return Path.of(set);
        }
        if (System.getProperty("os.name").startsWith("Mac")) {
            return Path.of(System.getProperty("user.home"), "Library", "Caches", "rapport");
        }
        String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        return (xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg)).resolve("rapport");
    }

    /** Skips the test where something is missing, or fails it where everything is required. */
    static void need(boolean there, String otherwise) {
        if (ALL_REQUIRED && !there) {
            throw new AssertionError(otherwise);
        }
        assumeTrue(there, otherwise);
    }

    /** Another environment variable for the processes that follow. */
    Product with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Path folder() {
        return folder;
    }

    /** What a process left: its exit code and what it printed. */
    record Outcome(int exit, String out, String err) {

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }

        boolean hasStackTrace() {
            return (out + err).lines().anyMatch(line -> line.matches("\\s+at [\\w.$]+\\(.*\\)"));
        }
    }

    /** Runs a command to its end. */
    Outcome run(Object... arguments) throws IOException, InterruptedException {
        return start("", arguments).end();
    }

    /** Runs a command to its end, with lines typed into it. */
    Outcome type(String typed, Object... arguments) throws IOException, InterruptedException {
        return start(typed, arguments).end();
    }

    /** Starts a command. */
    Running start(String typed, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        Stream.of(arguments).forEach(argument -> command.add(argument.toString()));
        return startProcess(typed, command);
    }

    /** Starts the launcher behind other words, such as {@code setpriv --reuid=65534}. */
    Running startBehind(List<String> words, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(words);
        command.add(launcher.toString());
        Stream.of(arguments).forEach(argument -> command.add(argument.toString()));
        return startProcess("", command);
    }

    private Running startProcess(String typed, List<String> command) throws IOException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Path in = Files.writeString(Files.createTempFile(folder, "in", ""), typed);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Running(builder.start(), out, err);
    }

    /** A process under way. */
    record Running(Process process, Path out, Path err) {

        Outcome end() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + PATIENCE_SECONDS + " s: " + Files.readString(err));
            }
            return new Outcome(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        }
    }
}
