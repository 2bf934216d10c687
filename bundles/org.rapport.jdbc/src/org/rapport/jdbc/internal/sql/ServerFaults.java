// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.sql;

import java.sql.SQLException;
import java.util.Set;
import org.rapport.api.task.Message;

/** Faults that a PostgreSQL server tells of by SQLSTATE (PostgreSQL, "Appendix A. PostgreSQL Error Codes"). */
public final class ServerFaults {

    public static final String LOCK_NOT_AVAILABLE = "55P03";
    public static final String NO_DATABASE = "3D000";
    public static final String DUPLICATE_SCHEMA = "42P06";
    public static final String NO_TABLE = "42P01";
    /** Whether what was committed last is there is unknown. */
    public static final String UNRESOLVED = "08007";

    public static final String NO_RIGHT = "42501";
    public static final String CHECK = "23514";
    public static final String WRONG_PASSWORD = "28P01";
    public static final String NO_ENTRY = "28000";
    /** The driver says so when it has no password, or the server no TLS. */
    public static final String REJECTED = "08004";

    private static final Set<String> STOPPED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "25P04");

    private ServerFaults() {}

    /** Whether a server speaks, and not SQLite. */
    static boolean is(SQLException fault) {
        return fault.getSQLState() != null;
    }

    /** Whether the connection can be used no more. */
    public static boolean isLost(SQLException fault) {
        String state = state(fault);
        return state.startsWith("08") || STOPPED.contains(state);
    }

    public static boolean has(SQLException fault, String state) {
        return state(fault).equals(state);
    }

    private static String state(SQLException fault) {
        return fault.getSQLState() == null ? "" : fault.getSQLState();
    }

    static Message message(SQLException fault) {
        String state = state(fault);
        return switch (state) {
            case LOCK_NOT_AVAILABLE -> Message.of(StoreMessage.IN_USE);
            case "53100" -> Message.of(ServerMessage.DISK_FULL);
            case "53200" -> Message.of(ServerMessage.OUT_OF_MEMORY);
            case "53300" -> Message.of(ServerMessage.CROWDED);
            case "54000" -> Message.of(ServerMessage.TOO_LARGE);
            case "22021", "22P05" -> Message.of(ServerMessage.NUL);
            case "XX001", "XX002" -> Message.of(ServerMessage.DAMAGED, state);
            case "57P03" -> Message.of(ServerMessage.STARTING);
            case "25006" -> Message.of(ServerMessage.ONLY_READ);
            case NO_RIGHT -> Message.of(ServerMessage.NO_RIGHT);
            case UNRESOLVED -> Message.of(ServerMessage.UNCERTAIN);
            default -> Message.of(isLost(fault) ? ServerMessage.LOST : StoreMessage.DATABASE, state);
        };
    }
}
