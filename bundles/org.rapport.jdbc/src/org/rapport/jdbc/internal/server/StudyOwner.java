// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.rapport.jdbc.internal.sql.Database;

/**
 * The role that owns a study on a server. Nobody can log in as it. A login that may make roles makes one for each study
 * and takes no part in it afterwards; other logins use the one that the database's administrator made for them.
 *
 * @param name the role
 * @param passing whether the login is a member only while it makes or changes the tables
 */
record StudyOwner(String name, boolean passing) {

    /** What an administrator calls the role for logins that may not make roles. */
    private static final String COMMON = "rapport_owner";

    /** Who will own a study that this login makes; empty if it may make none. */
    static Optional<StudyOwner> find(Database database) throws SQLException {
        boolean makesRoles = database.first(
                        "SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user",
                        row -> row.getBoolean(1))
                .orElse(false);
        if (makesRoles) {
            return Optional.of(new StudyOwner(
                    "rapport_owner_" + UUID.randomUUID().toString().replace("-", ""), true));
        }
        return database.first(
                "SELECT rolname FROM pg_roles WHERE rolname = ? AND NOT rolcanlogin"
                        + " AND pg_has_role(session_user, oid, 'MEMBER')",
                row -> new StudyOwner(row.getString(1), false),
                COMMON);
    }

    String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Who owns the study of this connection; the login may have to become a member for a while. */
    static StudyOwner of(Database database) throws SQLException {
        return database.first(
                        "SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = current_schema()",
                        row -> new StudyOwner(
                                row.getString(1), !row.getString(1).equals(COMMON)))
                .orElseThrow();
    }

    void make(Database database) throws SQLException {
        if (passing) {
            database.execute("CREATE ROLE " + quoted() + " NOLOGIN");
        }
    }

    /** What is done from now on the owner does. */
    void enter(Database database) throws SQLException {
        join(database);
        database.execute("SET LOCAL ROLE " + quoted());
    }

    /** Makes the login a member. */
    void join(Database database) throws SQLException {
        if (passing) {
            database.execute("GRANT " + quoted() + " TO SESSION_USER");
        }
    }

    /** The owner's part is played. */
    void leave(Database database) throws SQLException {
        database.execute("RESET ROLE");
        if (passing) {
            database.execute("REVOKE " + quoted() + " FROM SESSION_USER");
        }
    }
}
