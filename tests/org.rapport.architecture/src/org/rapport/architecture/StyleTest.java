// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Habits that a test can hold us to. */
class StyleTest {

    @Test
    void hasNoStaticStateThatChanges() {
        fields().that().areStatic().should().beFinal().check(Checkout.classes());
    }

    @Test
    void namesClassesByWhatTheyAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(Checkout.classes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catch \\((final )?(Exception|Throwable) ",
                "\\b(TO" + "DO|FIX" + "ME)\\b",
                "@auth" + "or\\b",
                "^import (static )?[\\w.]+\\.\\*;"
            })
    void writesNoneOfThese(String unwanted) {
        Pattern pattern = Pattern.compile(unwanted, Pattern.MULTILINE);
        assertThat(filesWhere(text -> pattern.matcher(text).find())).isEmpty();
    }

    @Test
    void keepsFilesBelowFourHundredLines() {
        assertThat(filesWhere(text -> text.lines().count() > 400)).isEmpty();
    }

    private static List<Path> filesWhere(Predicate<String> text) {
        return Checkout.sources().stream()
                .filter(file -> text.test(Checkout.read(file)))
                .map(Checkout.ROOT::relativize)
                .toList();
    }
}
