// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The common English words whose forms follow no rule, such as {@code feel} and {@code felt}. */
final class IrregularForms {

    /** In each line the word, then its irregular forms. */
    private static final String TABLE = """
            be am is are was were been
            have has had
            do does did done
            go goes went gone
            arise arose arisen
            awake awoke awoken
            bear bore borne
            beat beaten
            become became
            begin began begun
            bend bent
            bite bit bitten
            bleed bled
            blow blew blown
            break broke broken
            breed bred
            bring brought
            build built
            burn burnt
            buy bought
            catch caught
            choose chose chosen
            come came
            creep crept
            deal dealt
            dig dug
            draw drew drawn
            dream dreamt
            drink drank drunk
            drive drove driven
            eat ate eaten
            fall fell fallen
            feed fed
            feel felt
            fight fought
            find found
            flee fled
            fly flew flown
            forbid forbade forbidden
            forget forgot forgotten
            forgive forgave forgiven
            freeze froze frozen
            get got gotten
            give gave given
            grow grew grown
            hang hung
            hear heard
            hide hid hidden
            hold held
            keep kept
            know knew known
            lay laid
            lead led
            lean leant
            learn learnt
            leave left
            lend lent
            lie lay lain
            lose lost
            make made
            mean meant
            meet met
            mistake mistook mistaken
            overcome overcame
            pay paid
            prove proven
            ride rode ridden
            ring rang rung
            rise rose risen
            run ran
            say said
            see saw seen
            seek sought
            sell sold
            send sent
            shake shook shaken
            shine shone
            shoot shot
            show shown
            shrink shrank shrunk
            sing sang sung
            sink sank sunk
            sit sat
            sleep slept
            slide slid
            speak spoke spoken
            spend spent
            stand stood
            steal stole stolen
            stick stuck
            strike struck
            strive strove striven
            swear swore sworn
            sweep swept
            swim swam swum
            swing swung
            take took taken
            teach taught
            tear tore torn
            tell told
            think thought
            throw threw thrown
            undergo undergoes underwent undergone
            understand understood
            misunderstand misunderstood
            undertake undertook undertaken
            wake woke woken
            wear wore worn
            weep wept
            win won
            withdraw withdrew withdrawn
            write wrote written
            child children
            foot feet
            half halves
            knife knives
            leaf leaves
            life lives
            man men
            mouse mice
            person people
            self selves
            shelf shelves
            thief thieves
            tooth teeth
            wife wives
            wolf wolves
            woman women
            crisis crises
            basis bases
            analysis analyses
            hypothesis hypotheses
            phenomenon phenomena
            criterion criteria
            datum data
            """;

    private final Map<String, List<String>> forms = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    IrregularForms() {
        for (String line : TABLE.split("\n")) {
            List<String> row = List.of(line.split(" "));
            forms.put(row.get(0), row.subList(1, row.size()));
            for (String form : row.subList(1, row.size())) {
                words.computeIfAbsent(form, missing -> new ArrayList<>(1)).add(row.get(0));
            }
        }
    }

    /** The irregular forms of a word; empty for most. */
    List<String> of(String word) {
        return forms.getOrDefault(word, List.of());
    }

    /** The words of which this is an irregular form; empty for most. */
    List<String> words(String form) {
        return words.getOrDefault(form, List.of());
    }
}
