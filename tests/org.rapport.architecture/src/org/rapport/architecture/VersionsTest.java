// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Versions that are written in more than one place are the same everywhere. */
class VersionsTest {
    static final Iterable<String> BUNDLES = Checkout.BUNDLES;

    @Test
    void compilesAgainstTheSameLibrariesWithAndWithoutTycho() {
        Map<String, String> target = versions(
                "target-platform/rapport.target",
                "<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>");
        Map<String, String> plain = versions("tools/libs", "(?m)^\\S+\\s+([^:\\s]+):([^:\\s]+):(\\S+)$");
        plain.keySet().retainAll(target.keySet());
        assertThat(plain).hasSizeGreaterThan(20);
        assertThat(target).containsAllEntriesOf(plain);
    }

    @Test
    void runsUnitTestsAgainstTheSameLibraries() {
        Map<String, String> plain = versions("tools/libs", "(?m)^\\S+\\s+([^:\\s]+):([^:\\s]+):(\\S+)$");
        Map<String, String> unit = versions(
                "tests/org.rapport.unittests/pom.xml",
                "<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>([0-9].*?)</version>\\s*<scope>");
        plain.keySet().removeIf(name -> name.startsWith("org.junit"));
        assertThat(unit).containsExactlyInAnyOrderEntriesOf(plain);
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void needsNoNewerJavaThan17(String bundle) {
        assertThat(Checkout.manifest(bundle).getMainAttributes().getValue("Bundle-RequiredExecutionEnvironment"))
                .isEqualTo("JavaSE-17");
    }

    private static Map<String, String> versions(String file, String pattern) {
        Stream<MatchResult> found = Pattern.compile(pattern)
                .matcher(Checkout.read(Checkout.ROOT.resolve(file)))
                .results();
        return found.collect(Collectors.toMap(
                match -> match.group(1) + ":" + match.group(2), match -> match.group(3), (a, b) -> a, TreeMap::new));
    }
}
