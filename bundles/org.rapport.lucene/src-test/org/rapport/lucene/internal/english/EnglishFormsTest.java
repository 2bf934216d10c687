// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishFormsTest {

    private final EnglishForms forms = new EnglishForms();

    private boolean related(String one, String other) {
        Set<String> bases = forms.bases(one);
        return !Collections.disjoint(bases, forms.bases(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust trusts trusted trusting",
                "relationship relationships",
                "leader leaders leader's leaders'",
                "family families family's",
                "decide decides decided deciding",
                "stop stops stopped stopping",
                "hope hopes hoped hoping",
                "help helps helped helping",
                "try tries tried trying",
                "die dies died dying",
                "agree agrees agreed agreeing",
                "tell tells telling told",
                "use uses used using",
                "open opens opened opening",
                "control controls controlled controlling",
                "feel feels felt feeling feelings",
                "go goes went gone going",
                "child children child's",
                "church churches",
                "crisis crises",
                "argue argues argued arguing",
            })
    void relatesTheFormsOfAWord(String words) {
        String[] all = words.split(" ");
        assertThat(all).allMatch(form -> related(all[0], form));
        assertThat(all).allMatch(form -> canBeLookedUp(all[0], form) && canBeLookedUp(form, all[0]));
    }

    /** Whether a form is among the words that are looked at to find it. */
    private boolean canBeLookedUp(String word, String form) {
        return forms.bases(word).stream()
                .anyMatch(base -> form.startsWith(EnglishForms.beginning(base))
                        || forms.irregularForms(base).contains(form));
    }

    @ParameterizedTest
    @CsvSource({
        "organization,organ",
        "experience,experiment",
        "general,generous",
        "universe,university",
        "evening,even",
        "thing,the",
        "notes,not",
        "hoping,hop",
        "news,new",
        "uses,us",
        "need,nee",
        "his,hi",
        "trust,trustee",
        "caring,car",
        "seed,see",
        "bring,bre",
        "added,ad",
        "themes,them"
    })
    void keepsOtherWordsApart(String one, String other) {
        assertThat(related(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"trust,trust", "die,d", "hope,hop", "try,tr", "be,be", "a,a", "\ud83d\ude00,\ud83d\ude00"})
    void knowsHowAllRegularFormsBegin(String base, String beginning) {
        assertThat(EnglishForms.beginning(base)).isEqualTo(beginning);
    }
}
