// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.sql;

import org.rapport.api.task.MessageTemplate;

/** What a study on a PostgreSQL server says when something is wrong. */
public enum ServerMessage implements MessageTemplate {
    UNREACHABLE(
            "The server {0} cannot be reached at port {1}. Check the name, the port and your connection, and ask its"
                    + " keeper whether it runs."),
    STARTING("The server is starting or stopping. Nothing was changed; try again in a moment."),
    LOST("The connection to the server was lost. Nothing was changed; try again."),
    UNCERTAIN("The connection to the server was lost at the very end, and it cannot be reached again to see whether the"
            + " edit is there. Look into the history before you repeat it."),
    CROWDED("The server takes no more connections. Nothing was changed; try again in a moment, or ask its keeper for"
            + " more."),
    NO_PASSWORD("The server wants a password for the login {0}. Put it into the file .pgpass (PGPASSFILE) or the"
            + " variable PGPASSWORD, or run this in a terminal to be asked."),
    WRONG_PASSWORD("The server does not accept the login {0} with this password. Check both; the password is taken from"
            + " PGPASSWORD, from the file .pgpass, or you are asked for it."),
    NO_ENTRY("The server does not let the login {0} in from here, or knows no such login. Ask its keeper."),
    NO_DATABASE("There is no database {0} on the server. Check its name, or ask the server's keeper to make it."),
    NO_PASSING_COPY(
            "A study on a server cannot be merged into one in which words were erased that it may still hold. Erase"
                    + " them on the server too, or pull the study into a file and merge that."),
    NO_STUDY("There is no study \"{0}\" in the database {1}, or you may not see it. Check the name, or make one with"
            + " \"rapport new\"."),
    EXISTS("There is a study \"{0}\" in this database already. Choose another name; nothing was written over."),
    NO_RIGHT("Your login may not do this. Nothing was changed; ask whoever keeps the study."),
    BLOCKED_UNSEEN("\"{0}\" cannot be undone or redone: something that you may not see rests on it or changed in the"
            + " same place. Ask a lead."),
    NO_MEMBER("Your login has no part in this study any more. Nothing was changed; ask one of its leads."),
    VIEWER("Your login may look at this study and change nothing. Ask one of its leads."),
    OTHER_CODER("In this study you work as \"{0}\", not as \"{1}\". Say --coder {0}, or put it into the variable"
            + " RAPPORT_CODER."),
    NO_LOGIN(
            "The server knows no login {0}. Ask its administrator to make it, or make it with --make-login if your login"
                    + " may."),
    NOT_IN_TEAM("The login {0} has no part in this study. See: rapport team list"),
    LAST_LEAD("A study needs a lead, and this was the last one. Nothing was changed; make another member lead first."),
    PULL_BLIND(
            "As long as you code blind, pull makes a new file (--new): what you may see cannot be joined with an older"
                    + " copy. Nothing was changed."),
    NO_OWNER("Your login may not make studies in the database {0}. Its administrator can allow it, once; see"
            + " docs/team.md."),
    ONLY_READ("This server can only be read; it may be a copy of another one. Nothing was changed; ask its keeper."),
    PASSWORD_IN_THE_CLEAR(
            "A server beyond this machine is spoken to through TLS only; sslmode={0} is not enough. Leave it"
                    + " out, or use verify-full."),
    SSLMODE("There is no sslmode \"{0}\". It is one of verify-full, verify-ca and require."),
    TLS_REFUSED("The server does not offer TLS. Nothing was sent. Ask its keeper to switch it on."),
    TLS_UNTRUSTED("It is not certain that this is the server {0}: its certificate is not signed by an authority known"
            + " here, or is for another name. Nothing was sent. Name the certificate of its authority with"
            + " ?sslrootcert=FILE at the end of the address. With ?sslmode=require the connection is encrypted, but"
            + " nobody checks with whom."),
    TOO_OLD("The server runs PostgreSQL {0}, and {1} or newer is needed."),
    NOT_UTF8("The database stores texts as {0}, which has no room for every character. Use a database in UTF8."),
    NUL(
            "A text holds the character NUL (code 0), which PostgreSQL cannot store. Nothing was changed. Take it out of the"
                    + " file, or keep the study in a file."),
    TOO_LARGE("A file or a text is too large for the server to store. Nothing was changed."),
    OUT_OF_MEMORY("The server has not enough memory for this. Nothing was changed."),
    DISK_FULL("The disk of the server is full. Nothing was changed. Ask its keeper to make room, then try again."),
    DAMAGED("The server finds the study's data damaged ({0}). Nothing was changed. Tell its keeper."),
    CHECK_TABLES("The table, view or index {0} is not as this version of Rapport makes it. It cannot be mended: go on"
            + " with a backup of the server, or push a file that was pulled before into a new study."),
    CHECK_TABLES_UNSEEN(
            "Whether the tables are as this version of Rapport makes them was not checked: the login may not"
                    + " make a schema to compare with.");

    private final String pattern;

    ServerMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "server." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
