// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.sql;

import org.rapport.api.task.MessageTemplate;

/** What a study in a database says when something is wrong. */
public enum StoreMessage implements MessageTemplate {
    MISSING("There is no such study. Check the name and the folder, or make one with \"rapport new\"."),
    NO_FILE("A study file is needed here, and this is the address of a study on a server."),
    IS_FOLDER("This is a folder, and a study file is needed here."),
    EXISTS("There is a file already. Choose another name; nothing was written over."),
    NO_FOLDER("There is no such folder. Make it first, or choose another one."),
    NOT_WRITABLE("The folder cannot be written. Choose another one, or ask for the right to write there."),
    UNREADABLE("The file cannot be read. Check that you may read it."),
    NOT_A_STUDY("This is not a Rapport study. Check that you chose the right file; it was not changed."),
    OTHER_PROGRAM("This is a database of another program, not a Rapport study. It was not changed."),
    NEWER("This study was made by a newer Rapport (study version {0}; this program reads up to {1}). Install the newest"
            + " version to open it; the file was not changed."),
    TRUNCATED("The study is cut off: {0} of {1} bytes are there. It was not changed. Take a backup, or copy the file"
            + " again from where it came."),
    DAMAGED("The study is damaged ({0}). It was not changed. Keep this file, and work on with a backup."),
    BACKUP_DAMAGED("The copy was found damaged and thrown away; the study itself may be. Run \"rapport check\" on it."),
    BACKUP_OF_SERVER("A study on a server is copied into a file with \"rapport pull\"; nothing was copied."),
    RESCUE("{0} {1} {2}"),
    RESCUE_COPIES("Whole studies of that name beside it, the latest first: {0}."),
    RESCUE_NO_COPY("No backup lies beside it."),
    RESCUE_REST(
            "In the damaged file itself {0} texts, {1} codings and {2} edits can still be read, with any program that"
                    + " reads SQLite (.recover)."),
    RESCUE_NOTHING("Nothing in the damaged file itself can be read."),
    NO_LOCKS(
            "The disk keeps no locks ({0}), so that two could write this study at once and damage it. Nothing was changed."
                    + " Move it to a disk of this computer, or put it on a server; see rapport push."),
    UNFINISHED("The study was not closed properly, and this place can only be read. Copy it, with the file beside it"
            + " whose name ends in -wal or -journal, to a place where you may write, and open it there."),
    ON_NETWORK(
            "This study lies on a network disk ({0}): one person writes at a time, and edits are slower. A team works"
                    + " better on a server; see rapport push."),
    SYNCHRONISED(
            "This study lies in a folder that {0} copies to other computers. Work on one computer at a time, and let"
                    + " it finish before you go on elsewhere; what was worked on apart is joined with rapport merge. A team works"
                    + " better on a server; see rapport push."),
    CONFLICT_COPY(
            "\"{0}\" beside it is the same study, worked on apart: a synchroniser keeps such copies when a file was"
                    + " changed in two places. Join them with rapport merge."),
    CHANGED("Somebody else changed the study while it was read here without the right to write. Try again."),
    GONE(
            "The study is no longer where it was opened: the disk or the network share is gone, or somebody moved, replaced"
                    + " or deleted the file. Nothing was changed. When it is there again, try again."),
    READ_ONLY("The study can only be read: the file or its folder is write-protected. Copy it to a place where you may"
            + " write, or change the permissions."),
    IN_USE_BY("Somebody else is writing this study: {0}. Nothing was changed; try again in a moment."),
    IN_USE("Another program is writing this study, or holds it. Nothing was changed; try again in a moment, and close"
            + " other programs that have the file open."),
    DISK_FULL("The disk is full. Nothing was changed. Make room and try again."),
    DISK_ERROR("The disk or the network share refused ({0}). Nothing was changed. Check that it is there and has room,"
            + " then try again."),
    DATABASE("The database refused ({0}). Nothing was changed."),
    NO_TRANSCRIPT(
            "A transcript that is needed here is no longer in the study. Somebody may have removed it; try again."),
    OUTSIDE_TEXT("A passage lies outside the text of its transcript, or cuts a character in two. Nothing was changed."),
    NO_CODE("The code {0} is not in the study's codebook. Nothing was changed."),
    NOT_CODABLE("The code {0} is a category: passages carry the codes below it. Nothing was changed."),
    CODE_IN_USE(
            "The code {0} is in use ({1} codings) and cannot be taken out of the codebook or made a category. Recode"
                    + " or remove these codings first."),
    OLD_TEXT(
            "The transcript \"{0}\" has {1} codings or suggestions that belong to its earlier text. Nothing was changed."),
    NOTHING_TO_UNDO("There is nothing by {0} to undo."),
    NOTHING_TO_REDO("There is nothing by {0} to redo."),
    NO_EDIT("The history of this study has no edit {0}. See: rapport history STUDY"),
    AT_FOREIGN(
            "\"{0}\" was made in another copy and came here by a merge; how the codebook stood there is not known here."
                    + " Name an edit of this study."),
    UNDO_FOREIGN(
            "\"{0}\" was made in another copy and came here by a merge. Undo the merge, or change things by hand."),
    UNDO_ERASURE("\"{0}\" took words out for good and cannot be undone."),
    UNDO_ERASED("\"{0}\" cannot be undone: what it changed was erased on {1} by {2}."),
    REDO_ERASED("\"{0}\" cannot be redone: what it changed was erased on {1} by {2}."),
    AT_ERASED("How the study stood after \"{0}\" is no longer known: that part of its history was erased."),
    ERASE_REASON("An erasure needs a reason. Say why, without the words that are to go."),
    ERASE_REASON_WORDS("The reason holds words that are to be erased. Say it without them; nothing was changed."),
    NOTHING_TO_ERASE("There is nothing to erase: neither the study nor its history holds it. Nothing was changed."),
    ERASE_IN_USE(
            "The words are erased, but their remains in the free parts of the file could not be cleared while other"
                    + " programs have the study open. Close them, and run: rapport check"),
    UNDO_OF_UNDO("\"{0}\" is an undo or redo itself. Use redo, or undo the edit that it is about."),
    UNDONE_ALREADY("\"{0}\" is undone already."),
    NO_CASE("A case that is needed here is no longer in the study. Somebody may have removed it; try again."),
    NO_ATTRIBUTE(
            "An attribute that is needed here is no longer in the study. Somebody may have removed it; try again."),
    NOT_ACCEPTED("The attribute \"{0}\" does not accept this value: {1} is expected. Nothing was changed."),
    UNDO_BLOCKED("\"{0}\" cannot be undone: \"{1}\" by {2} rests on it. Undo that first."),
    REDO_BLOCKED("\"{0}\" cannot be redone: the study changed in the same place since, by \"{1}\" ({2})."),
    JOURNAL_DAMAGED("The history of this edit cannot be read. Run \"rapport check\"; nothing was changed."),
    JOURNAL_NEWER("The history of this edit was written by a newer Rapport. Install the newest version; nothing was"
            + " changed."),
    CHECK_DATABASE("The database finds a fault in itself: {0}" + Remedy.BACKUP),
    CHECK_KEY("A row of the table {0} refers to a row of {1} that is not there." + Remedy.BACKUP),
    CHECK_SCHEMA("The table, view or index {0} is not as this version of Rapport makes it." + Remedy.BACKUP),
    CHECK_TEXT("The text number {0} is not the one that was stored: its digest or its length differs." + Remedy.COPY),
    CHECK_SOURCE("The source file number {0} is not the one that was stored: its digest differs, or it cannot be"
            + " unpacked." + Remedy.COPY),
    CHECK_ERASURE("An erasure was cut off: remains of the erased words may be left in the free parts of the file. Close"
            + " other programs that have the study open." + Remedy.MEND),
    CHECK_SPAN("{0} {1} lies outside the text of its transcript." + Remedy.COPY),
    CHECK_TURNS("The turns of the transcript {0} are out of order, outside the text, or unlike their rows. Rows are"
            + " written anew by: rapport check --mend STUDY. What is left then cannot be mended: go on with a backup"
            + " from before."),
    CHECK_CODEBOOK("The codebook cannot be put together from its rows." + Remedy.COPY),
    CHECK_VALUE("{0} {1} holds a value that cannot be read." + Remedy.COPY),
    CHECK_CHAIN("The history is broken: edit {0} does not follow the edit before it." + Remedy.BACKUP),
    CHECK_SEAL("What the history keeps of edit {0} was changed after it was written." + Remedy.COPY),
    CHECK_STUDY("The study's own title, identity or day was changed past Rapport." + Remedy.BACKUP),
    CHECK_RECORDS("The history says that edit {0} touched {1} records, and holds {2}." + Remedy.COPY),
    CHECK_IMAGE("The history of edit {0} cannot be read." + Remedy.COPY),
    CHECK_TOUCHES("The list of what edit {0} touched is not what its images say." + Remedy.COPY),
    CHECK_REPLAY("Edit {0} found {1} {2} otherwise than the edits before it left it." + Remedy.COPY),
    CHECK_MISSING("{0} records that the history tells of are not there." + Remedy.COPY),
    CHECK_STATE("{0} {1} is not as its last edit left it." + Remedy.COPY),
    CHECK_UNTOLD("{0} rows or removals are told of by no edit." + Remedy.COPY),
    CHECK_SIDE_FILE("The file {0} lies beside the study and is no longer needed by any running program." + Remedy.MEND),
    MENDED_SIDE_FILE("The file {0}, which a program that is gone had left, was removed."),
    MENDED_TURNS("The rows of the turns of {0} transcript(s) were written anew.");

    private final String pattern;

    StoreMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "store." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }

    /** What to do about what a check finds. */
    private static final class Remedy {

        private static final String MEND = " It is put right by: rapport check --mend STUDY";
        private static final String BACKUP = " It cannot be mended: go on with a backup from before.";
        private static final String COPY = " It cannot be mended: go on with a backup from before, or with a copy in"
                + " which rapport check finds nothing.";

        private Remedy() {}
    }
}
