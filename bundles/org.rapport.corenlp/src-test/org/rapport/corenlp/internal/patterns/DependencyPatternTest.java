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

class DependencyPatternTest {

    private final Sentence sentence = Tokens.sentence("They/they/PRP/2/nsubj gave/give/VBD/0/root every/every/DT/4/det "
            + "family/family/NN/2/iobj their/they/PRP$/6/nmod:poss choice/choice/NN/2/obj today/today/NN/2/obl:tmod");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{lemma:/give|offer/} >iobj {lemma:family} >obj {lemma:/choice|voice/}",
                "{lemma:give} >obj {lemma:choice}",
                "{} >obj ({lemma:choice} >/nmod:poss/ {})",
                "{word:gave;tag:/VB.*/} [>obj {tag:NN} | >xcomp {}]",
                "{lemma:choice} <obj {}=verb",
                "{lemma:give} >obj {} !>advmod {lemma:never}",
                "{$} >> {lemma:choice;tag!:VB}",
                "{lemma:give} .. {lemma:choice}",
                "{lemma:give} >obj {lemma:choice} ?>advmod {}"
            })
    void findsTheGivingOfChoice(String pattern) throws PatternFault {
        assertThat(find(pattern)).containsExactly("gave every family their choice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{lemma:give} >obj {lemma:family}",
                "{lemma:give} >obj {} !>iobj {}",
                "{lemma:family} >obj {}",
                "{lemma:choice} . {lemma:give}"
            })
    void findsNothingThatIsNotThere(String pattern) throws PatternFault {
        assertThat(find(pattern)).isEmpty();
    }

    @Test
    void aMatchReachesOverNodesThatTheRuleDoesNotName() throws PatternFault {
        assertThat(find("{lemma:give} >nsubj {} >/obl:tmod/ {}"))
                .containsExactly("They gave every family their choice today");
    }

    @Test
    void findsNothingWithoutDependencies() throws PatternFault {
        Sentence plain = new Sentence(sentence.tokens(), false);
        assertThat(DependencyPattern.of("{lemma:give}").find(plain)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{lemma:a",
                "{lemma:a} >obj",
                "{lemma:a} obj {}",
                "{idx:1}",
                "{morphofeatures:{Tense:Past}}",
                "{} @ {}",
                "{} :: uniq",
                "{lemma:a} : {lemma:b}",
                "{} >~edge {}",
                "{} >=reln {}",
                "{} 1,2>> {}",
                "{} >obj {} )",
                "",
                "{lemma:a;lemma:b}",
                "{lemma:/(a+)+/}",
                "{} >/(a*)*/ {}",
                "{#}",
                "{}=a > {}=a",
                "{} .obj {}"
            })
    void refusesWhatRulesMayNotUse(String pattern) {
        assertThatThrownBy(() -> DependencyPattern.of(pattern)).isInstanceOf(PatternFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{} >> {} >> {} >> {} >> {}", "{} .. ({} .. ({} .. ({} .. {lemma:zz})))",
                "{} > {} > {} > {} > {} > {lemma:zz}", "{} >> ({} << ({} >> ({} << {lemma:zz})))"
            })
    void endsSoonWhereCoreNlpWouldNot(String pattern) throws PatternFault {
        DependencyPattern costly = DependencyPattern.of(pattern);
        for (String governor : List.of("1", "60")) {
            Sentence longest =
                    Tokens.sentence("a/a/A/0/root " + ("b/b/B/" + governor + "/dep ").repeat(118) + "z/zz/Z/1/dep");
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> costly.find(longest));
        }
    }

    @Test
    void aCircleAmongDependenciesEnds() throws PatternFault {
        Sentence circle = Tokens.sentence("a/a/A/2/dep b/b/B/1/dep");
        assertThat(DependencyPattern.of("{lemma:a} >> {lemma:z}").find(circle)).isEmpty();
        assertThat(DependencyPattern.of("{lemma:a} << {lemma:b}").find(circle)).hasSize(1);
    }

    @Test
    void refusesMoreThanThirtyNodes() {
        assertThatThrownBy(() -> DependencyPattern.of("{}" + " > {}".repeat(30)))
                .hasMessageContaining("more than 30 nodes");
    }

    private List<String> find(String pattern) throws PatternFault {
        return Tokens.cut(sentence, DependencyPattern.of(pattern).find(sentence));
    }
}
