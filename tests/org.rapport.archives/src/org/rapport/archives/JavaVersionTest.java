// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java 17 is enough for every bundle that Rapport is made of. */
class JavaVersionTest {
    private static final int NEWEST = 17;
    /** Source: The Java Virtual Machine Specification, Java SE 17, table 4.1-A. */
    private static final int NEWEST_CLASS_FILE = 61;

    private static final Pattern CAPABILITY = Pattern.compile("osgi\\.ee=JavaSE\\)\\(version=([0-9.]+)\\)");
    private static final Pattern ENVIRONMENT = Pattern.compile("JavaSE-([0-9.]+)");

    static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String product : List.of("org.rapport.product", "org.rapport.nlp")) {
            Path plugins =
                    Path.of(System.getProperty("rapport.root"), "products", product, "target", "repository", "plugins");
            try (Stream<Path> files = Files.list(plugins)) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(bundles::add);
            }
        }
        return bundles;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void asksForNoNewerJavaThan17(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            var headers = jar.getManifest().getMainAttributes();
            String capabilities = String.valueOf(headers.getValue("Require-Capability"));
            String environments = String.valueOf(headers.getValue("Bundle-RequiredExecutionEnvironment"));
            assertThat(versions(CAPABILITY, capabilities)).allMatch(version -> version <= NEWEST);
            assertThat(versions(ENVIRONMENT, environments)).allMatch(version -> version <= NEWEST);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void holdsClassesThatJava17Reads(Path bundle) throws IOException {
        List<String> newer = new ArrayList<>();
        try (JarFile jar = new JarFile(bundle.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(JavaVersionTest::isClassForAll).toList()) {
                try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                    in.skipNBytes(6);
                    if (in.readUnsignedShort() > NEWEST_CLASS_FILE) {
                        newer.add(entry.getName());
                    }
                }
            }
        }
        assertThat(newer).isEmpty();
    }

    /** Classes below META-INF/versions are read by the newer Java that they are for. */
    private static boolean isClassForAll(JarEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
    }

    private static List<Double> versions(Pattern pattern, String header) {
        List<Double> versions = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(header); matcher.find(); ) {
            versions.add(Double.parseDouble(matcher.group(1)));
        }
        return versions;
    }
}
