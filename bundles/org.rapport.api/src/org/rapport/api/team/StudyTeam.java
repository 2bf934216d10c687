// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.team;

import java.util.List;
import java.util.Set;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.TranscriptId;

/**
 * The team of one study on a server. Only leads may change it; a blind coder sees nobody but herself. None of it is in
 * the study's history. For one thread.
 */
public interface StudyTeam extends AutoCloseable {

    /** The members in the order of their logins. */
    List<TeamMember> members() throws TaskException;

    /** Whether the server knows the login. */
    boolean hasLogin(String login) throws TaskException;

    /**
     * Makes a login on the server. The password leaves this process as a digest only (SCRAM-SHA-256, RFC 7677).
     *
     * @param password is overwritten
     * @throws TaskException if the caller may not make logins
     */
    void makeLogin(String login, char[] password) throws TaskException;

    /**
     * Adds a member, or gives the login another part.
     *
     * @throws TaskException if there is no such login, or no lead would be left
     */
    void put(TeamMember member) throws TaskException;

    /**
     * Takes a login's part away; what was coded stays, and so does the login on the server.
     *
     * @throws TaskException if it has no part, or no lead would be left
     */
    void remove(String login) throws TaskException;

    /** Who is to code what, in the order of coders. */
    List<Assignment> assignments() throws TaskException;

    void assign(Coder coder, Set<TranscriptId> transcripts) throws TaskException;

    /** Takes an assignment back. */
    void release(Coder coder, Set<TranscriptId> transcripts) throws TaskException;

    /** Whether blind members are blind now. */
    boolean isBlind() throws TaskException;

    /** Lets blind members see everything, or no more. */
    void setBlind(boolean blind) throws TaskException;

    @Override
    void close() throws TaskException;
}
