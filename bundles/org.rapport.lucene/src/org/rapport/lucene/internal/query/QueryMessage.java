// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal.query;

import java.util.Locale;
import org.rapport.api.task.MessageTemplate;

/** What can be wrong with a query. {@code {0}} is the place, counted in characters from 1, unless said otherwise. */
enum QueryMessage implements MessageTemplate {
    EMPTY("Say what to look for: a word, or \"a phrase\" in quotes."),
    NO_WORD("There is no word to look for, only signs. Write a word, or \"a phrase\" in quotes."),
    /** {0} how many characters are allowed. */
    TOO_LONG("The query is too long: at most {0} characters can be looked for at once."),
    /** {0} how many words are allowed. */
    TOO_MANY_WORDS("The query has too many words: at most {0} can be looked for at once."),
    /** {0} how many are allowed. */
    TOO_DEEP("The query has too many parentheses inside one another: at most {0}."),
    OPEN_QUOTE(
            "The quotation mark at character {0} is not closed. Write a phrase between two marks: \"trust each other\"."),
    OPEN_PARENTHESIS(
            "The parenthesis at character {0} is not closed. Write for example: trust AND (time OR patience)."),
    LONE_PARENTHESIS("The parenthesis at character {0} closes nothing. Take it away, or write for example: "
            + "trust AND (time OR patience)."),
    EMPTY_PARENTHESES("There is no word between the parentheses at character {0}."),
    /** {1} the operator. */
    MISSING_LEFT("A word is missing before {1} at character {0}. Write for example: trust {1} respect. "
            + "To look for the word itself, write it in lower case."),
    /** {1} the operator. */
    MISSING_RIGHT("A word is missing after {1} at character {0}. Write for example: trust {1} respect. "
            + "To look for the word itself, write it in lower case."),
    WILDCARD("The {1} at character {0} is not understood: a * can only end a word, as in trust*, and stands for any "
            + "ending."),
    /** {1} how many letters are needed. */
    SHORT_PREFIX("There are too few letters before the * at character {0}: write at least {1}, as in tr*."),
    SIMILAR("The ~ at character {0} is not understood: it can end one word, as in trust~, to find words spelt alike."),
    /** {1} the largest number. */
    GAP("The ~ at character {0} is not understood: after a phrase it takes a number up to {1}, as in "
            + "\"trust other\"~2."),
    EXACT("The = at character {0} is not understood: it stands directly before a word or a phrase, as in =trusted."),
    FIELD("The : at character {0} is not understood: a query holds words only. Speaker, role and transcript are "
            + "chosen apart from it; to look for the text with its colon, write it in quotes.");

    private final String pattern;

    QueryMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "lucene.query." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
