// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.StudyInfo;

/**
 * One open study. Nobody holds the study between edits: other processes read and write it meanwhile. Safe for use by
 * several threads.
 */
public interface StudyStore extends AutoCloseable {

    StudyInfo info();

    /** Where the study lies. */
    StudyPlace place();

    /**
     * What people should know of the place where the study lies: that it is a network or synchronised folder, and which
     * copies of this study a synchroniser left beside it.
     *
     * @return warnings; empty if there is nothing to say
     */
    List<Problem> remarks() throws TaskException;

    /**
     * A consistent view of the study as it is now. Close it soon: it does not hinder writers on a local disk or a server,
     * but on a network disk and in a synchronised folder they wait for it, a few seconds at most.
     */
    StudyReader read() throws TaskException;

    /**
     * Begins an edit and takes the study's write lock until it is closed; waits a few seconds for another writer.
     *
     * @param label what the user does, in their words, e.g. {@code Import 6 transcripts}
     * @param reason why; may be empty
     * @throws TaskException if somebody else writes (the message names who), or the study is read-only
     */
    EditSession edit(Coder coder, String label, String reason) throws TaskException;

    /**
     * Takes back the coder's last edit that is not taken back yet, as an edit of its own.
     *
     * @throws TaskException if there is none, or a later edit rests on it (the message names label and coder)
     */
    Edit undo(Coder coder) throws TaskException;

    /**
     * Takes back one edit, the coder's own or somebody else's, as an edit of this coder.
     *
     * @throws TaskException if there is no such edit, it is taken back already, it cannot be taken back by itself (an
     *     undo, an erasure, an edit of another copy), or a later edit rests on it (the message names label and coder)
     */
    Edit undo(Coder coder, EditId edit) throws TaskException;

    /**
     * Makes the edit again that the coder's last undo took back.
     *
     * @throws TaskException if there is none, or the study changed in the same place since
     */
    Edit redo(Coder coder) throws TaskException;

    /**
     * Waits until the study's last edit is another than {@code after}, whoever made it and in whichever process; at once
     * if it is so already. The caller brings the thread; several may wait. It looks at the study a few times a second,
     * and hinders nobody. Edits that came while nobody waited are found at the next call.
     *
     * @param after the last edit the caller knows; empty if it knows none
     * @param timeout how long to wait at most
     * @return the last edit of the study; empty if it is still the same when the time is up
     * @throws org.rapport.api.task.TaskCancelledException if the thread was interrupted (and stays so), or the study closed
     * @throws TaskException if the study cannot be reached
     */
    Optional<Edit> awaitChange(Optional<EditId> after, Duration timeout) throws TaskException;

    /**
     * Looks for damage: schema, keys, spans outside their text, quoted text unlike the text, journal unlike the state.
     *
     * @return what is wrong; empty if nothing is
     */
    List<Problem> check(Progress progress) throws TaskException;

    /**
     * Looks for damage as {@link #check} does, and besides makes the study anew from its history, edit by edit, and
     * compares every record. Needs little memory, and time as long as the history is.
     *
     * @return what is wrong; empty if nothing is
     */
    List<Problem> checkFully(Progress progress) throws TaskException;

    /**
     * Mends what follows from other things in the study that are whole, and clears away what a program that is gone
     * left beside it. Records and history are never touched; nothing is written where the database itself is damaged.
     *
     * @return what was mended; empty if there was nothing that can be
     * @throws TaskException if somebody else writes, or the study can only be read
     */
    List<Message> mend(Progress progress) throws TaskException;

    /**
     * Copies the study as it is now, with its history, into a new file: the same study, so that the two can be merged.
     * The file appears whole, checked and durable, or not at all; others may edit meanwhile.
     *
     * @throws TaskException if there is such a file already, its folder cannot be written, the copy is found damaged, or
     *     the study is on a server
     */
    void backup(Path target, Progress progress) throws TaskException;

    /** What takes words out of this study for good. */
    StudyErasure erasure();

    @Override
    void close() throws TaskException;
}
