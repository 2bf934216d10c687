// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equinox is under the EPL alone and CoreNLP under the GPL: nobody may be handed both in one archive. */
class LicencesTest {

    private static List<Archive> all;

    @BeforeAll
    static void lookIntoEveryArchiveOnce() throws IOException {
        all = Archive.all();
    }

    static List<Archive> archives() {
        return all;
    }

    @Test
    void findsTheArchivesOfThreePlatformsAndThatOfLanguageAnnotations() {
        assertThat(archives()).hasSize(4).anyMatch(LicencesTest::holdsGpl).anyMatch(LicencesTest::holdsEpl);
    }

    @ParameterizedTest
    @MethodSource("archives")
    void neverHoldsEquinoxAndCoreNlpTogether(Archive archive) {
        assertThat(archive).matches(each -> holdsEpl(each) != holdsGpl(each), "holds one of the two");
    }

    @Test
    void recognisesAnArchiveThatHoldsBoth() {
        Archive spoilt = new Archive(
                "spoilt.zip",
                List.of(
                        "rapport/plugins/org.eclipse.osgi_3.24.0.jar",
                        "rapport/plugins/edu.stanford.nlp.corenlp_4.jar"));
        assertThat(holdsEpl(spoilt) && holdsGpl(spoilt)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void comesWithItsLicence(Archive archive) {
        assertThat(archive.files()).anyMatch(file -> file.matches("(.*/)?LICENSE"));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void namesTheLicenceOfEveryLibrary(Archive archive) throws IOException {
        String notice = Files.readString(Path.of(System.getProperty("rapport.root"), "NOTICE"));
        List<String> libraries = archive.bundles().stream()
                .filter(bundle -> !bundle.startsWith("org.rapport."))
                .map(LicencesTest::nameAndVersion)
                .toList();
        assertThat(libraries).isNotEmpty().allMatch(library -> notice.contains("\n" + library + "\n"), "is in NOTICE");
    }

    @ParameterizedTest
    @MethodSource("archives")
    void bringsNothingThatOnlyTestsOrTheDesktopNeed(Archive archive) {
        assertThat(archive.bundles())
                .noneMatch(bundle -> bundle.matches(
                        "(junit|assertj|org\\.eclipse\\.(swt|e4|jface)|org\\.rapport\\.(testkit|itests)).*"));
    }

    private static boolean holdsEpl(Archive archive) {
        return archive.hasBundle("org.eclipse.");
    }

    private static boolean holdsGpl(Archive archive) {
        return archive.hasBundle("edu.stanford.") || archive.hasBundle("org.rapport.corenlp_");
    }

    /** From the file name of a bundle; a qualifier is no part of the version that NOTICE names. */
    private static String nameAndVersion(String bundle) {
        return bundle.replaceFirst("_(\\d+\\.\\d+\\.\\d+)(\\.v?\\d{6,}.*)?\\.jar$", " $1")
                .replaceFirst("_(\\d+(\\.\\d+)+)\\.jar$", " $1");
    }
}
