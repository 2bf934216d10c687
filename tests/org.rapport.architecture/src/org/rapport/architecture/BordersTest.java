// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bundle shows to the others, and what it keeps. */
class BordersTest {

    @ParameterizedTest
    @ValueSource(strings = {"model", "api", "core"})
    void exportsEveryPackageThatIsNotInternalWithAVersion(String bundle) {
        Set<String> expected = packages(Checkout.classes(bundle)).stream()
                .filter(name -> !name.contains(".internal"))
                .map(name -> name + ";version=\"0.1.0\"")
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(exports(bundle))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"importers", "codebooks", "lucene", "corenlp", "jdbc", "excel", "cli"})
    void exportsNothing(String bundle) {
        assertThat(exports(bundle)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"importers", "codebooks", "lucene", "corenlp", "jdbc", "excel", "cli"})
    void keepsEverythingInternal(String bundle) {
        assertThat(packages(Checkout.classes(bundle)))
                .allMatch(name -> name.startsWith("org.rapport." + bundle + ".internal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "api", "core"})
    void showsNoForeignTypeInAnExportedSignature(String bundle) {
        List<String> foreign = new ArrayList<>();
        Checkout.classes(bundle).stream()
                .filter(type -> !type.getPackageName().contains(".internal"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .forEach(type -> shown(type)
                        .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(each -> !isOurs(each))
                        .forEach(each -> foreign.add(type.getName() + " shows " + each.getName())));
        assertThat(foreign).isEmpty();
    }

    private static Stream<JavaType> shown(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields =
                type.getFields().stream().filter(BordersTest::isShown).map(JavaField::getType);
        Stream<JavaType> code = type.getCodeUnits().stream()
                .filter(unit -> isShown(unit.getModifiers()))
                .flatMap(BordersTest::signature);
        return Stream.of(above, fields, code).flatMap(each -> each);
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        Stream<JavaType> thrown = unit.getThrowsClause().getTypes().stream().map(type -> (JavaType) type);
        return Stream.of(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType()), thrown)
                .flatMap(each -> each);
    }

    private static boolean isShown(JavaField field) {
        return isShown(field.getModifiers());
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isOurs(JavaClass type) {
        String name = type.getName();
        return type.isPrimitive() || name.startsWith("java.") || name.startsWith("org.rapport.");
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> exports(String bundle) {
        return Optional.ofNullable(Checkout.manifest(bundle).getMainAttributes().getValue("Export-Package"))
                .map(header ->
                        Arrays.stream(header.split(",")).map(String::trim).toList())
                .orElse(List.of());
    }
}
