// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.api.annotation.Sentence;

class TokensPatternTest {

    private final Sentence sentence = Tokens.sentence("We/we/PRP trusted/trust/VBD all/all/DT of/of/IN them/they/PRP "
            + "and/and/CC Co-designed/co-design/VBD it/it/PRP");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{lemma:/trust/;tag:/VB.*/}] []{0,3} [{tag:/PRP|NNP?|NNS/}]",
                "[{lemma:trust}] []{2} (they | them)",
                "[lemma:trust] [!{tag:PRP}]+ [{word:them} & !{tag:\"PRP$\"}]",
                "(?: trusted ) (?$who [{tag:DT}] of them)",
                "trusted []*? them",
                "[({lemma:trust} | {lemma:rely}) & {pos:VBD}] all? /o./ \"them\""
            })
    void findsTrustInThem(String pattern) throws PatternFault {
        assertThat(find(pattern)).containsExactly("trusted all of them");
    }

    @Test
    void seesWordsWithTheirCase() throws PatternFault {
        assertThat(find("[{word:/[Cc]o-?(design|creat).*/}]")).containsExactly("Co-designed");
        assertThat(find("[{word:/co-?(design|creat).*/}]")).isEmpty();
    }

    @Test
    void findsSeveralMatchesInOrder() throws PatternFault {
        assertThat(find("[{tag:PRP}]")).containsExactly("We", "them", "it");
    }

    @Test
    void anchorsAtTheEndsOfTheSentence() throws PatternFault {
        assertThat(find("^ [{tag:PRP}]")).containsExactly("We");
        assertThat(find("[{tag:PRP}] $")).containsExactly("it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{{ word.getClass().forName(\"java.lang.Runtime\") }}]",
                "[{word:/a/}] => \"x\"",
                "[{word:/a/}] => Annotate($0, ner, \"X\")",
                "([{word:/a/}]) \\1",
                "$PERSON",
                "[$PERSON]",
                "[{java:/a/}]",
                "[{word::IS_NUM}]",
                "[{word>5}]",
                "[{ner:PERSON}]",
                "(?m){1,5} /a b/",
                "[{word:/a/}] & [{word:/b/}]",
                "[{word:/a/}] # comment\n",
                "// comment\n[{word:/a/}]",
                "[{word:/a/;word:/b/}]",
                "[{word:/a/}] trailing ]",
                "{ ruleType: \"tokens\" }",
                "[{word:/a}]",
                "[{word:\"a}]",
                "[]{0}",
                "[]{3,2}",
                "[]{121}",
                "()",
                ""
            })
    void refusesWhatIsNotAboutWords(String pattern) {
        assertThatThrownBy(() -> TokensPattern.of(pattern)).isInstanceOf(PatternFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(([]|[]|[])+)+ zzz",
                "([]* []+)+ zzz",
                "[]* []* []* []* zzz",
                "([]{1,9}){1,9} zzz",
                "([]?)* zzz",
                "[]{0,100} []{0,100} zzz",
                "(((a|b)*)*)* zzz",
                "[]{0,5} []{0,5} []{0,5} [!a]{9} zzz"
            })
    void endsSoonWhereCoreNlpWouldNot(String pattern) throws PatternFault {
        Sentence longest = Tokens.sentence("a/a/A ".repeat(119) + "zz/zz/A");
        TokensPattern costly = TokensPattern.of(pattern.replace("zzz", "zz zz"));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> costly.find(longest));
    }

    @Test
    void refusesAPatternThatGrowsTooLarge() {
        assertThatThrownBy(() -> TokensPattern.of("(([]{100}){100}){100}")).hasMessageContaining("too large");
    }

    @Test
    void aLazyRepeatTakesAsLittleAsItCan() throws PatternFault {
        assertThat(find("trusted []+? [{tag:PRP}]")).containsExactly("trusted all of them");
        assertThat(find("trusted []+ [{tag:PRP}]")).containsExactly("trusted all of them and Co-designed it");
    }

    @Test
    void namesAttributeAndPlace() {
        assertThatThrownBy(() -> TokensPattern.of("[{lemma:/a/}] [{lema:/b/}]"))
                .hasMessage("At character 17: \"lema\" is not known; write word, lemma or tag.");
    }

    @Test
    void namesThePlaceOfAFaultInARegularExpression() {
        assertThatThrownBy(() -> TokensPattern.of("[{lemma:/a(b/}]"))
                .hasMessage("At character 13: expected \")\", found the end.");
    }

    private List<String> find(String pattern) throws PatternFault {
        return Tokens.cut(sentence, TokensPattern.of(pattern).find(sentence));
    }
}
