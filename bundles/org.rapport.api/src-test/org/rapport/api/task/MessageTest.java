// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void putsArgumentsInTheirPlaces() {
        assertThat(message("{1} of {0}", "six", "two").text()).isEqualTo("two of six");
    }

    @Test
    void leavesBracesAloneThatNameNoArgument() {
        assertThat(message("{ {x} {7} {} {", "six").text()).isEqualTo("{ {x} {7} {} {");
    }

    @Test
    void doesNotReadArgumentsAsPatterns() {
        assertThat(message("{0} {1}", "{1}", "b").text()).isEqualTo("{1} b");
    }

    @Test
    void speaksAnotherLanguageWithTheSameArguments() {
        assertThat(message("The file {0} is empty.", "a.txt").in("El archivo {0} está vacío."))
                .isEqualTo("El archivo a.txt está vacío.");
    }

    @Test
    void aLocationNamesFileLineAndPlace() {
        assertThat(Location.at("book.yaml", 3, 5).withPlace("codes/TR"))
                .hasToString("book.yaml, line 3, column 5 (codes/TR)");
    }

    private static Message message(String pattern, String... arguments) {
        return new Message("key", pattern, List.of(arguments));
    }
}
