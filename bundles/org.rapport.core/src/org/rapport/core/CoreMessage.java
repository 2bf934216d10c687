// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core;

import org.rapport.api.task.MessageTemplate;

/** What the tasks have to say when something outside them is wrong. */
public enum CoreMessage implements MessageTemplate {
    UNKNOWN_FORMAT("Files ending in \"{0}\" are not known. Known endings: {1}."),
    NO_EXTENSION("The file name has no ending that says what it is. Known endings: {0}."),
    MISSING("There is no such file or folder. Check the name."),
    FOLDER_UNREADABLE("The folder, or one inside it, cannot be read. See that you may open it."),
    NOTHING_TO_IMPORT("There is no file with a known ending in this folder. Known endings: {0}."),
    LEFT_OUT("The file was left out: files ending so are not read, or its name is that of a description. Known endings:"
            + " {0}."),
    LEFT_OUT_MORE("And {0} more files were left out."),
    ALREADY_IN_STUDY("The same text is in the study already as \"{0}\"; it was left out."),
    ALREADY_IN_IMPORT("The same text as {0} of this import; it was left out."),
    SAME_TITLE(
            "Another transcript is called \"{0}\", too. If it is an older text of this one, take the import back and say"
                    + " rapport correct; if not, tell them apart: rapport transcript rename STUDY"),
    NO_TEXT("The file holds no words; it was left out."),
    ROLE_OF_KNOWN(
            "Nobody in the newly imported files is called \"{0}\". Names and roles are given when a file is first imported;"
                    + " for files that are in the study already say: rapport role STUDY \"{0}=interviewer\""),
    UNLABELLED_OF_KNOWN(
            "None of the newly imported files has turns without a label; what was said of them concerns nobody."
                    + " For files that are in the study already take their import back (rapport undo) and repeat it,"
                    + " or say whose their turns are: rapport transcript speaker STUDY"),
    NO_MEMORY("The file needs more memory than there is; it was left out. Split it, or close other programs."),
    NO_MEMORY_TO_WRITE(
            "There was not enough memory to keep this file; nothing was imported. Import it alone, or split it."),
    TOO_DEEP("The file is nested deeper than any document; it was left out."),
    IMPORTER_FAILED(
            "The reader for {0} broke off ({1} in {2}); the file was left out. This is a mistake in the program and"
                    + " not in your file: please report it."),
    NO_CODEBOOK("The study has no codebook yet. Give it one: rapport codebook use STUDY FILE"),
    CODEBOOK_REFUSED("The codebook has {0} error(s); nothing was changed. Mend them and try again."),
    BAD_RULE("The rule of {0} \"{1}\" cannot be run: {2} Mend it in the codebook, and use the codebook again."),
    NO_ANNOTATOR("No language analysis for \"{0}\" is installed, and the rules need it. Get the file "
            + "rapport-nlp-….zip from where you got Rapport and add it: rapport nlp add FILE"),
    UNKNOWN_CODE("There is no code \"{0}\" in the study's codebook. See: rapport codebook show STUDY"),
    NO_CODE_GIVEN("Write the code after c, e.g. c IN-FRQ; l lists the codes."),
    NOT_FOUND_IN_TURN("These words do not stand in turn {0}. Copy them exactly as rapport search shows them."),
    FOUND_TWICE("These words stand in turn {0} more than once. Give more of them."),
    NO_TURN("\"{0}\" has no turn {1}. It has {2}."),
    NO_BACKUP_NAME("A study on a server is copied into a file with rapport pull; nothing was copied."),
    NO_FOLDER("There is no such folder."),
    UNKNOWN_TRANSCRIPT("There is no transcript \"{0}\" in the study. See: rapport transcripts STUDY"),
    AMBIGUOUS_TRANSCRIPT("{1} transcripts are called \"{0}\". Use the id from: rapport transcripts STUDY"),
    FILE_EXISTS("There is a file of this name already. Choose another name, or allow it to be replaced (--replace)."),
    FOLDER_NOT_WRITABLE("Nothing can be written into this folder. Choose another one."),
    NOT_WRITTEN(
            "The file could not be written. Close it if it is open in another program, and see that the disk has room. "
                    + "Nothing was changed."),
    NO_INDEX_FOLDER(
            "The folder for search indexes cannot be written. Make it writable, or set RAPPORT_CACHE to another folder."),
    ERASED_THERE(
            "Words were erased in {0} that this study still holds. Erase them here first, then merge: rapport erase STUDY"
                    + " as {0}"),
    CACHE_KEPT(
            "The words are erased in the study, but files in your cache that may hold them could not be deleted. Delete"
                    + " this folder."),
    NO_WORDS_TO_ERASE("These words do not stand there in \"{0}\". Copy them exactly as rapport search shows them."),
    NOBODY_TO_ERASE(
            "Nobody in the study is called \"{0}\", neither a speaker nor a case. See: rapport transcripts STUDY"),
    NO_SUCH_EDIT("There is no edit \"{0}\" in this study. Give a day such as 2026-11-23, or an id from: rapport history"
            + " STUDY --format csv"),
    SEVERAL_SUCH_EDITS("Several edits begin with \"{0}\". Give more of the id."),
    TEXT_OF_ANOTHER(
            "The transcript \"{0}\" has this text already; nothing was changed. See that it is the right file."),
    CHANGED_MEANWHILE("The transcript or what stands on it was changed meanwhile; nothing was corrected. Try again."),
    UNSETTLED("{0} passages are doubtful or lost, and nobody said what is to become of them; nothing was changed."),
    WORDS_NOT_THERE("These words do not stand in the corrected text. Copy them exactly from the file."),
    WORDS_TWICE("These words stand in the corrected text more than once. Give more of them."),
    CHECK_INDEX_DAMAGED("The search index on this computer is damaged; the study is not concerned. It is made anew by:"
            + " rapport check --mend STUDY"),
    CHECK_INDEX_UNLIKE("The search index on this computer holds {0} transcript(s) otherwise than the study. It is made"
            + " anew by: rapport check --mend STUDY"),
    CHECK_INDEX_BEHIND("The search index on this computer is behind the study by {0} transcript(s); it catches up by"
            + " itself at the next search."),
    CHECK_INDEX_NONE("There is no search index of this study on this computer, or one of another version or copy; the"
            + " next search makes it."),
    CHECK_INDEX_UNCOMPARED("The search index on this computer can be read, but was not compared with the study, which"
            + " has faults of its own."),
    MENDED_ERASURE("An erasure that was cut off was finished."),
    MENDED_INDEX("The search index was made anew.");

    private final String pattern;

    CoreMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "core." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
