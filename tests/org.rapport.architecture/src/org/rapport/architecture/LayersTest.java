// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependencies point down, and never in a circle. */
class LayersTest {
    private static final JavaClasses ALL = Checkout.classes();

    @ParameterizedTest
    @CsvSource({
        "model, ''",
        "api, model",
        "core, model api",
        "importers, model api",
        "codebooks, model api",
        "lucene, model api",
        "corenlp, model api",
        "jdbc, model api",
        "excel, model api",
        "cli, model api core"
    })
    void usesOwnBundlesOfLowerLayersOnly(String bundle, String below) {
        List<String> others = new ArrayList<>(Checkout.BUNDLES);
        others.remove(bundle);
        others.removeAll(List.of(below.split(" ")));
        String[] forbidden =
                others.stream().map(other -> "org.rapport." + other + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.rapport." + bundle + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(ALL);
    }

    @Test
    void buildsTheModelOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("org.rapport.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.rapport.model..", "org.osgi.annotation..")
                .check(ALL);
    }

    @Test
    void buildsTheApiOnTheJdkAndTheModel() {
        classes()
                .that()
                .resideInAPackage("org.rapport.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.rapport.model..", "org.rapport.api..", "org.osgi.annotation..")
                .check(ALL);
    }

    @Test
    void hasNoCircleOfPackages() {
        slices().matching("org.rapport.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void meetsTheFrameworkInTheTopLayerOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rapport.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi.framework..", "org.osgi.util.tracker..", "org.eclipse..")
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.poi", "org.apache.lucene", "edu.stanford.nlp", "java.sql", "picocli"})
    void keepsAHeavyLibraryOutOfTheLowerLayers(String library) {
        String[] lower = Stream.of("model", "api", "core")
                .map(bundle -> "org.rapport." + bundle + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(lower)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(ALL);
    }
}
