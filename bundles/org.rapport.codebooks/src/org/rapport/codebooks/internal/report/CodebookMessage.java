// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.report;

import org.rapport.api.task.MessageTemplate;

/** What the reader of codebooks tells people. */
public enum CodebookMessage implements MessageTemplate {
    // The file as a whole
    TOO_LARGE("The file has more than {0} MiB, and is not read as a codebook. Check that it is the right file."),
    UTF_16("The file is written in UTF-16 or UTF-32. Save it as UTF-8 in your editor, and read it again."),
    NOT_UTF_8("A character is not in UTF-8 here. Save the file as UTF-8 in your editor, and read it again."),
    BINARY("The file holds binary data, not text. Check that it is the right file."),
    CONTROL_CHARACTER("There is an invisible control character (U+{0}) here. Delete it."),
    NOTHING("There is no codebook in the file, only comments or blanks."),
    MORE_ERRORS("There are {0} more errors. Correct those above, and read the file again."),
    MORE_WARNINGS("There are {0} more doubtful places."),
    // YAML
    SYNTAX("This is not YAML. Check the colons, quotation marks, brackets and the indentation here and just above."),
    COLON("A colon does not fit here. Put a text that contains a colon and a blank in quotation marks, or"
            + " check that the"
            + " line is indented like its neighbours."),
    NO_COLON("A key and a colon are expected here. Put the colon in, or indent the line if it continues the text"
            + " above."),
    TAB("The line begins with a tab. Indent it with blanks."),
    FIRST_CHARACTER("A text cannot begin with {0} in YAML. Put it in quotation marks."),
    OPEN_QUOTE("A quotation mark opens here and is never closed."),
    ESCAPE("This backslash has no meaning in double quotation marks. Write two of them, or use single"
            + " quotation marks."),
    BRACKET("A comma or a closing bracket is missing here; the bracket was opened in line {0}."),
    MISPLACED("This does not fit what stands above. Check that the line is indented like its neighbours, and that a"
            + " quotation mark inside a quoted text is doubled."),
    DASH("A list cannot begin here. Begin it on a line of its own."),
    BLOCK("Nothing but + or - may stand behind | or >. Begin the text on the next line, and indent it."),
    TAG("Tags (beginning with !) are not read. Delete it."),
    DEPTH("The file is nested more than {0} levels deep, and is not read. Check the indentation."),
    ALIAS_UNKNOWN("There is no anchor for this alias above. Write the value out, or put the text in quotation marks."),
    ALIAS_INSIDE("This alias stands inside what it repeats. Write the value out."),
    ALIAS_BOMB(
            "The aliases up to here repeat more than {0} characters, and the file is not read. Write the values out."),
    SECOND_DOCUMENT("A second document (---) begins here. Keep each codebook in a file of its own."),
    // Shape
    NOT_A_CODEBOOK("This is not a Rapport codebook: a codebook has the key \"format\" with the value {0}."),
    NEWER_FORMAT("The codebook is in the form {0}, made for a newer Rapport. This one reads {1}; update it."),
    UNKNOWN_FORMAT("The codebook is in the form \"{0}\", which is not known. This Rapport reads {1}."),
    WRONG_KIND("{0} is expected here, and this is {1}."),
    QUOTE_IT("A text is expected here, and YAML takes this for {0}. Put it in quotation marks."),
    EMPTY_TEXT("There is no text here. Write one, or delete the key."),
    TOO_LONG("The text has {0} characters; {1} are the most that may stand here. Shorten it."),
    LINE_BREAK("Only one line may stand here. Take the line breaks out; behind > or | write a hyphen, as in >-."),
    EMPTY_EXAMPLES("There are no examples here. Write one, or delete the key."),
    NO_REASON("Say which code to use instead (code_instead), or why this is not the code (because)."),
    EMPTY_LIST("The list is empty. Write an entry, or delete the key."),
    KEY_NOT_TEXT("A key must be a text."),
    DUPLICATE_KEY("The key \"{0}\" is already in line {1}. Delete one of the two."),
    UNKNOWN_KEY("The key \"{0}\" is not known here. Known are: {1}."),
    UNKNOWN_KEY_NEAR("The key \"{0}\" is not known here. Did you mean \"{1}\"?"),
    MISSING_KEY("The key \"{0}\" is missing here."),
    // Meaning
    BAD_ID("\"{0}\" cannot be an id. An id has 1 to 64 letters, digits, dots, hyphens or underscores, and begins with a"
            + " letter or digit."),
    BAD_LANGUAGE("\"{0}\" is not a language tag. Write one such as en or pt-BR."),
    BAD_DATE("\"{0}\" is not a date. Write it as year-month-day, such as 2026-01-31."),
    BAD_COLOUR("\"{0}\" is not a colour. Write it as '#rrggbb', in quotation marks, such as '#6d99fa'."),
    DUPLICATE_CODE("The code id \"{0}\" is already in line {1}. Ids must be unique; rename the one here or there."),
    DUPLICATE_ID("The id \"{0}\" is already in line {1}. Ids must be unique; rename the one here or there."),
    DUPLICATE_VALUE("\"{0}\" is already in line {1}. Delete one of the two."),
    BAD_LEMMA("\"{0}\" cannot be a lemma: that is one word of at most 100 letters. Write several under \"phrases\"."),
    BAD_PHRASE("\"{0}\" cannot be a phrase: that is two words or more with one blank between them, and at most"
            + " 300 letters."),
    NO_SUCH_CODE("There is no code \"{0}\" in this codebook."),
    NO_SUCH_CODE_NEAR("There is no code \"{0}\" in this codebook. Did you mean \"{1}\"?"),
    NO_SUCH_VALUE("\"{0}\" is not among the values of this facet. Write one of: {1}."),
    NOT_ALL("\"{0}\" cannot stand here. Write all, or a list of code ids."),
    // Doubts
    NO_DEFINITION("The code has no definition."),
    NO_EXAMPLES("The code has no examples. Give at least a typical one."),
    LEMMA_CAPITALS(
            "The lemma \"{0}\" has capital letters. Lemmas are compared without case; write it in small letters."),
    SAME_INDICATOR("The code has this indicator already, but for capital letters, in line {0}."),
    SAME_EXAMPLE("The code has this example already, in line {0}.");

    private final String pattern;

    CodebookMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "codebooks." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
