// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.server;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.GT;
import org.rapport.api.store.ServerAddress;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.ServerFaults;
import org.rapport.jdbc.internal.sql.ServerMessage;

/**
 * Puts the faults of making a connection into sentences.
 *
 * @param address where to
 * @param login whose
 * @param faults says them
 */
record ConnectFaults(ServerAddress address, String login, Faults faults) {

    private static final List<Class<? extends Exception>> UNREACHABLE = List.of(
            ConnectException.class,
            UnknownHostException.class,
            SocketTimeoutException.class,
            EOFException.class,
            SocketException.class);
    private static final String NO_CONNECTION = "08001";
    private static final String BROKEN = "08006";

    /** Whether the server asked for a password, and there was none. */
    boolean wantsPassword(SQLException fault) {
        return ServerFaults.has(fault, ServerFaults.REJECTED) && !hasNoTls(fault);
    }

    /** In the driver's words, for it gives both the same code. */
    private static boolean hasNoTls(SQLException fault) {
        return String.valueOf(fault.getMessage()).equals(GT.tr("The server does not support SSL."));
    }

    TaskException of(SQLException fault) {
        return faults.of(fault, message(fault));
    }

    private Message message(SQLException fault) {
        if (isUnreachable(fault)) {
            return Message.of(ServerMessage.UNREACHABLE, address.host(), address.port());
        }
        return switch (fault.getSQLState()) {
            case ServerFaults.WRONG_PASSWORD -> Message.of(ServerMessage.WRONG_PASSWORD, login);
            case ServerFaults.NO_ENTRY -> Message.of(ServerMessage.NO_ENTRY, login);
            case ServerFaults.NO_DATABASE -> Message.of(ServerMessage.NO_DATABASE, address.database());
            case ServerFaults.NO_RIGHT -> Message.of(ServerMessage.NO_ENTRY, login);
            case ServerFaults.REJECTED ->
                hasNoTls(fault) ? Message.of(ServerMessage.TLS_REFUSED) : Message.of(ServerMessage.NO_PASSWORD, login);
            case BROKEN -> Message.of(ServerMessage.TLS_UNTRUSTED, address.host());
            default -> faults.message(fault);
        };
    }

    private static boolean isUnreachable(SQLException fault) {
        if (ServerFaults.has(fault, NO_CONNECTION)) {
            return true;
        }
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (UNREACHABLE.contains(cause.getClass())) {
                return true;
            }
        }
        return false;
    }
}
