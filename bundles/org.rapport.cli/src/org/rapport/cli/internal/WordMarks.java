// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;
import org.rapport.core.codebook.TextChange;
import org.rapport.core.codebook.TextChange.Words;

/** A changed text on paper: {@code [-words that are gone-] {+new words+}}, with a few of the words around them. */
final class WordMarks {

    private static final int AROUND = 6;

    private WordMarks() {}

    static String of(TextChange change) {
        List<Words> words = change.words();
        if (words.stream().allMatch(each -> each.kind() == Words.Kind.SAME)) {
            return "(only blanks or line ends differ)";
        }
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            marked.add(
                    switch (words.get(i).kind()) {
                        case REMOVED -> "[-" + text + "-]";
                        case ADDED -> "{+" + text + "+}";
                        case SAME -> shortened(text, i > 0, i < words.size() - 1);
                    });
        }
        return String.join(" ", marked);
    }

    /** The words next to a change before or after them. */
    private static String shortened(String text, boolean changeBefore, boolean changeAfter) {
        String[] words = text.split(" ");
        int first = changeBefore ? AROUND : 0;
        int last = changeAfter ? AROUND : 0;
        if (words.length <= first + last + 1) {
            return text;
        }
        List<String> kept = new ArrayList<>(List.of(words).subList(0, first));
        kept.add("…");
        kept.addAll(List.of(words).subList(words.length - last, words.length));
        return String.join(" ", kept);
    }
}
