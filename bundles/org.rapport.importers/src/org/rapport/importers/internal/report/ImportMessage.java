// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.report;

import org.rapport.api.task.MessageTemplate;

/** What the importers tell people. No message repeats words of a transcript. */
public enum ImportMessage implements MessageTemplate {
    // The file is something else
    LOOKS_LIKE("The file seems to be {0}, not {1}. Give it its right ending, or export the transcript as {1} again."),
    BINARY("The file holds binary data, not text. Export the transcript as text from the program that made it."),
    TEXT_TOO_LARGE("The file has more than {0} MiB of text, and is not read. Import it in several parts."),
    TOO_MANY_LINES("The file has more than {0} lines, and is not read. Import it in several parts."),
    TOO_MANY_WORDS(
            "The file has more than {0} million characters of text, and is not read. Import it in several parts."),
    // Encoding
    ENCODING_GUESSED(
            "The text is not UTF-8; it was read as {0}. If letters look wrong, name the encoding with --encoding."),
    ENCODING_DECLARED(
            "The file says that its encoding is {0}, which is wrong; the encoding was guessed from the text."),
    ENCODING_UNKNOWN("The encoding of the text is not known. Name it with --encoding, e.g. --encoding windows-1252."),
    NOT_IN_ENCODING("The text is not valid {0} here. Save the file as UTF-8, or name its encoding with --encoding,"
            + " e.g. --encoding windows-1252."),
    CONTROL_CHARACTERS("Control characters in the text, the first one here; they were kept: {0}."),
    // Words and speakers
    NO_WORDS("There are no words in the file. Export the transcript again from the program that made it."),
    NO_SPEAKERS("No speaker was found: every paragraph became a turn without a speaker. Write a label such as"
            + " \"Interviewer:\" at the start of each turn, and import the file again."),
    BEFORE_FIRST_SPEAKER("Paragraphs before the first speaker that became turns without a speaker: {0}."),
    LABEL_ONCE("This begins like a speaker label that occurs only once, and was taken as words. If it is a speaker,"
            + " write the label in capitals, and import the file again."),
    LABELS_WITHOUT_WORDS("Speaker labels without any words, left out, the first one here: {0}."),
    TIMES_WITHOUT_WORDS("Times without any words, left out: {0}."),
    TIME_BACKWARDS("The time is earlier than the one before it."),
    FOOTER("A line about the making of the transcript, such as \"Transcribed by\", was left out."),
    MORE("And {0} more like this: {1}"),
    // Captions
    NO_CAPTIONS("There are no captions in the file. Export the transcript as {0} again, or as plain text (.txt)."),
    CAPTION_TOO_LONG(
            "The caption that begins here has more than {0} characters, and the file is not read. If it is plain text, give"
                    + " it the ending .txt."),
    NO_HEADER("The first line is not WEBVTT; the file was read all the same."),
    BLOCKS_LEFT_OUT("Notes, styles and other blocks without captions, left out, the first one here: {0}."),
    BAD_TIME("The time of this caption cannot be read; its words were kept without a time."),
    NO_TIME("These words have no time line; they were kept without a time."),
    ENDS_BEFORE_START("The caption ends before it starts; only its start was kept."),
    // Word
    ENCRYPTED("The document is protected by a password. Open it in Word, remove the password, and save it again."),
    OLD_WORD("This is a document of Word 97-2003. Give it its right ending, .doc."),
    NOT_WORD("This is no Word document. If it is plain text, give it the ending .txt; otherwise save it as .docx"
            + " again."),
    DAMAGED_ZIP(
            "The document is cut off or damaged. Copy it again, or open it in the program that made it and save it again."),
    ENCRYPTED_ENTRY("The document is an encrypted archive. Unpack it, and save the document again without a password."),
    TOO_MANY_ENTRIES(
            "The document has more than {0} parts, and is not read. Open it in the program that made it, and save it again."),
    PART_TOO_LARGE(
            "The part {0} has more than {1} MiB when unpacked, and is not read. Save the text as plain text (.txt), or, if you trust the document, raise --unpacked-limit."),
    PART_TOO_DENSE(
            "The part {0} unpacks to more than {1} times its size, as in a zip bomb, and is not read. If you trust"
                    + " the document, raise --ratio-limit."),
    NO_MAIN_PART("The file is an archive without a Word text in it. Open it in Word, and save it as .docx again."),
    PART_MISSING(
            "The part {0} of the document is missing. Copy it again, or open it in the program that made it and save it again."),
    BAD_XML(
            "The part {0} is damaged at line {1}, column {2}. Open the document in the program that made it, and save it again."),
    ENTITIES(
            "The part {0} declares entities, which can fetch other files and which no word processor writes. It is not read."
                    + " Copy the words into a new document."),
    TOO_DEEP("The part {0} is nested more than {1} levels deep, and is not read. Save the text as plain text (.txt)."),
    FOOTNOTES("Footnotes and endnotes that are not part of the text: {0}."),
    COMMENTS("Comments that are not part of the text: {0}."),
    TEXT_BOXES("Text boxes that are not part of the text: {0}. Move their words into the text if you need them."),
    HEADERS("Page headers and footers that are not part of the text: {0}."),
    HIDDEN("Pieces of hidden text, left out: {0}."),
    DELETED("Tracked deletions, left out as if accepted: {0}."),
    SYMBOLS("Symbols of special fonts and formulas, left out: {0}."),
    EMBEDDED("Documents embedded in the document, left out: {0}."),
    LINE_NUMBERS("A column of line numbers was left out."),
    OTHER_COLUMN("A column besides those of times, speakers and words was left out. Move its words if you need them."),
    TABLE_AS_TEXT("A table without a column of speakers or times was read as paragraphs.");

    private final String pattern;

    ImportMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "importers." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
