// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no YAML is told in words for people who do not know its grammar. */
class YamlSyntaxTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("title: Trust: a book", 1, 13, "A colon does not fit here."),
                arguments("title: A\n  id: b", 2, 5, "A colon does not fit here."),
                arguments("title: A\nno key", 2, 7, "A key and a colon are expected here."),
                arguments("codes:\n\t- id: A", 2, 1, "The line begins with a tab."),
                arguments("title: @home", 1, 8, "A text cannot begin with @ in YAML."),
                arguments("title: `home`", 1, 8, "A text cannot begin with ` in YAML."),
                arguments("title: \"open\nid: a\n", 1, 8, "A quotation mark opens here and is never closed."),
                arguments("title: 'open\nid: a\n", 1, 8, "A quotation mark opens here and is never closed."),
                arguments("title: \"a\\q\"", 1, 11, "This backslash has no meaning"),
                arguments("title: \"\\u12\"", 1, 11, "This backslash has no meaning"),
                arguments("title: 'it's'", 1, 12, "This does not fit what stands above."),
                arguments(
                        "codes:\n  - id: A\n    codes: [A, B\ntitle: x",
                        4,
                        6,
                        "A comma or a closing bracket is missing" + " here; the bracket was opened in line 3."),
                arguments("codes:\n  - a\n b: c", 3, 2, "This does not fit what stands above."),
                arguments("  title: a\nid: b", 2, 1, "This does not fit what stands above."),
                arguments("codes: - a", 1, 8, "A list cannot begin here."),
                arguments("about: >text\n  more", 1, 9, "Nothing but + or - may stand behind | or >."),
                arguments("title: !!java.io.File x", 1, 8, "Tags (beginning with !) are not read."),
                arguments("title: !mine x", 1, 8, "Tags (beginning with !) are not read."),
                arguments("codes: !!set {a, b}", 1, 8, "Tags (beginning with !) are not read."),
                arguments("title: *star", 1, 8, "There is no anchor for this alias above."),
                arguments("title: a\n---\ntitle: b", 2, 1, "A second document (---) begins here."),
                arguments("%YAML 7.0\n---\na: b", 1, 1, "This is not YAML."),
                arguments("title: [a]]", 1, 11, "This"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhere(String yaml, int line, int column, String words) throws Exception {
        List<String> problems = Reading.problems(yaml);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).startsWith("book.yaml, line " + line + ", column " + column + ": " + words);
    }
}
