// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust|rely",
                "VB.*",
                "[Cc]o-?(design|creat|develop).*",
                "not|n't",
                "PRP|NNP?|NNS",
                "(?i)crisis",
                "(?!boy).*",
                ".*[^a-z\\]].*",
                "\\p{Lu}\\w*",
                "a{2,4}",
                "%",
                "(ab)*",
                "\\d+(\\.\\d+)?",
                "nsubj:pass|obj",
                "a*?b++"
            })
    void acceptsWhatRulesNeed(String regex) throws PatternFault {
        assertThat(RegexSyntax.compile(regex, 0).pattern()).isEqualTo(regex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b",
                "(a*)*",
                "(a|a)*b",
                "(a|ab)(c|bcd)*",
                ".*.*.*x",
                "(a?){40}a",
                "((a{0,30}){0,30}){0,30}",
                "(\\w+-)*\\w+",
                "a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a"
            })
    void refusesWhatCouldTakeTooLong(String regex) {
        assertThatThrownBy(() -> RegexSyntax.compile(regex, 0))
                .hasMessageStartingWith("This can match in too many ways");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)\\1", "(?<n>a)\\k<n>", "\\Q(a+)+\\E", "(?x)a", "(?<=a)b", "[a[b]]", "[a&&b]", "(?s:.)"})
    void refusesWhatItDoesNotKnow(String regex) {
        assertThatThrownBy(() -> RegexSyntax.compile(regex, 0)).hasMessageContaining("not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a", "a)", "[a", "*a", "a{", "a{3,1}", "a{1,9999}", "[]", "[]a]", "a|*", "\\p{Nothing}", "\\"})
    void refusesWhatIsNotARegularExpression(String regex) {
        assertThatThrownBy(() -> RegexSyntax.compile(regex, 0))
                .isInstanceOf(PatternFault.class)
                .hasMessageStartingWith("At character");
    }

    @Test
    void namesThePlaceInTheWholePattern() {
        assertThatThrownBy(() -> RegexSyntax.compile("ab(c", 10))
                .hasMessage("At character 15: expected \")\", found the end.");
    }

    @Test
    void refusesBracketsWithoutEnd() {
        assertThatThrownBy(() -> RegexSyntax.compile("(".repeat(1000), 0))
                .hasMessageContaining("more than 12 brackets");
    }
}
