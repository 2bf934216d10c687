// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import org.rapport.api.task.MessageTemplate;

/** What can be wrong with an indicator. Positions count from 1 in the pattern. */
enum PatternMessage implements MessageTemplate {
    LEMMA_OF_MANY_WORDS(
            "corenlp.lemmaOfManyWords", "A lemma is one word, and \"{0}\" is {1}; make it a phrase instead."),
    PHRASE_TOO_LONG("corenlp.phraseTooLong", "A phrase has at most {0} words, and this one has {1}."),
    TOO_LONG("corenlp.patternTooLong", "A pattern has at most {0} characters, and this one has {1}."),
    EXPECTED("corenlp.patternExpected", "At character {0}: expected {1}, found {2}."),
    UNKNOWN_ATTRIBUTE("corenlp.unknownAttribute", "At character {0}: \"{1}\" is not known; write word, lemma or tag."),
    TWICE("corenlp.attributeTwice", "At character {0}: \"{1}\" is asked for twice; combine both in one expression."),
    TOO_DEEP("corenlp.patternTooDeep", "At character {0}: more than {1} brackets inside one another."),
    BAD_REPEAT("corenlp.badRepeat", "At character {0}: a repeat goes from a smaller to a larger number, at most {1}."),
    TOO_LARGE(
            "corenlp.patternTooLarge",
            "With all its repeats written out this pattern is too large: use smaller numbers in braces."),
    TOO_MANY_WAYS(
            "corenlp.tooManyWays",
            "This can match in too many ways to be fast: use fewer *, + and ? and no repeat inside a repeat."),
    BAD_REGEX("corenlp.badRegex", "At character {0}: not a regular expression: {1}."),
    REGEX_NOT_ALLOWED(
            "corenlp.regexNotAllowed", "At character {0}: {1} is not allowed in the regular expressions of a rule."),
    TOO_MANY_NODES("corenlp.tooManyNodes", "At character {0}: more than {1} nodes in braces."),
    NAME_TWICE("corenlp.nameTwice", "At character {0}: two nodes are named \"{1}\"; give each its own name, or none.");

    private final String key;
    private final String pattern;

    PatternMessage(String key, String pattern) {
        this.key = key;
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
