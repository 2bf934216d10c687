// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints which test suites of this checkout ran, and which tests were skipped and why, from the XML reports of Surefire.
 *
 * <p>{@code java tools/SuiteTable.java ROOT [SINCE]}: reports older than the instant SINCE are left out.
 */
public final class SuiteTable {
    private final Map<String, Counts> suites = new TreeMap<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private static final class Counts {
        private int passed;
        private int failed;
        private int skipped;
        private double seconds;
    }

    public static void main(String[] arguments) throws IOException, ParserConfigurationException, SAXException {
        Instant since = arguments.length > 1 ? Instant.parse(arguments[1]) : Instant.EPOCH;
        SuiteTable table = new SuiteTable();
        List<Path> modules = new ArrayList<>(list(Path.of(arguments[0], "tests"), "org.rapport."));
        modules.addAll(list(Path.of(arguments[0], "docs"), "example-"));
        for (Path module : modules) {
            for (Path report : list(module.resolve("target").resolve("surefire-reports"), "TEST-")) {
                if (!Files.getLastModifiedTime(report).toInstant().isBefore(since)) {
                    table.add(module.getFileName().toString(), report);
                }
            }
        }
        table.print();
    }

    private static List<Path> list(Path folder, String prefix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private void add(String module, Path report) throws IOException, ParserConfigurationException, SAXException {
        // Surefire writes characters of failed comparisons that XML does not allow
        String xml = new String(Files.readAllBytes(report), StandardCharsets.UTF_8)
                .replaceAll(
                        "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|&#(0|x0|65534|65535|x[fF]{3}[eEfF]);",
                        "?");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList cases = document.getElementsByTagName("testcase");
        for (int index = 0; index < cases.getLength(); index++) {
            add(module, (Element) cases.item(index));
        }
    }

    private void add(String module, Element test) {
        String type = test.getAttribute("classname");
        Counts counts = suites.computeIfAbsent(suite(module, type), name -> new Counts());
        String name = type.substring(type.lastIndexOf('.') + 1) + "." + test.getAttribute("name");
        NodeList skips = test.getElementsByTagName("skipped");
        if (skips.getLength() > 0) {
            counts.skipped++;
            skipped.add(name + ": " + reason((Element) skips.item(0)));
        } else if (test.getElementsByTagName("failure").getLength() > 0
                || test.getElementsByTagName("error").getLength() > 0) {
            counts.failed++;
            failed.add(name);
        } else {
            counts.passed++;
        }
        String seconds = test.getAttribute("time").replace(",", "");
        counts.seconds += seconds.isEmpty() ? 0 : Double.parseDouble(seconds);
    }

    /** The message; without one, the first line of the trace, after the name of the exception. */
    private static String reason(Element skip) {
        String message = skip.getAttribute("message");
        String trace = skip.getTextContent().strip();
        String text = message.isBlank() ? trace.substring(trace.indexOf(':') + 1) : message;
        return text.strip().lines().findFirst().orElse("no reason given");
    }

    /** Unit tests are told apart by their bundle, all others by their module. */
    private static String suite(String module, String type) {
        if (module.equals("org.rapport.unittests") && type.startsWith("org.rapport.")) {
            return "unit: " + type.split("\\.")[2];
        }
        return module.startsWith("org.rapport.") ? module.substring("org.rapport.".length()) : module;
    }

    private void print() {
        System.out.printf("%n%-22s %8s %8s %8s %10s%n", "Suite", "passed", "failed", "skipped", "seconds");
        Counts all = new Counts();
        suites.forEach((name, counts) -> {
            row(name, counts);
            all.passed += counts.passed;
            all.failed += counts.failed;
            all.skipped += counts.skipped;
        });
        list("Failed:", failed);
        list("Skipped, and why:", skipped);
        System.out.printf("%n%d passed, %d failed, %d skipped%n", all.passed, all.failed, all.skipped);
    }

    private static void row(String name, Counts counts) {
        System.out.printf(
                "%-22s %8d %8d %8d %10.1f%n", name, counts.passed, counts.failed, counts.skipped, counts.seconds);
    }

    private static void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            System.out.printf("%n%s%n", title);
            lines.forEach(line -> System.out.println("  " + line));
        }
    }
}
