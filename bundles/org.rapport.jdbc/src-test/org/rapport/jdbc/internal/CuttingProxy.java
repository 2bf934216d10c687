// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stands before a server, and cuts the connection on which something is committed: before the answer, or the commit,
 * comes through.
 */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int port;
    private final AtomicBoolean armed = new AtomicBoolean();
    private final AtomicBoolean deaf = new AtomicBoolean();

    /** For the server at a port of this machine. */
    CuttingProxy(int port) throws IOException {
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next commit is cut. */
    void cutNextCommit() {
        armed.set(true);
    }

    /** The next commit does not come to the server. */
    void loseNextCommit() {
        deaf.set(true);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cutting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void letIn() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                AtomicBoolean cut = new AtomicBoolean();
                start(() -> pass(client, server, cut, true));
                start(() -> pass(server, client, cut, false));
            }
        } catch (IOException e) {
            // the door was closed
        }
    }

    private void pass(Socket from, Socket to, AtomicBoolean cut, boolean asking) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8_192];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                boolean commits = asking && new String(bytes, 0, count, StandardCharsets.ISO_8859_1).contains("COMMIT");
                if (commits && deaf.getAndSet(false)) {
                    return;
                }
                if (commits) {
                    cut.compareAndSet(false, armed.getAndSet(false));
                } else if (!asking && cut.get()) {
                    return; // the server has answered
                }
                out.write(bytes, 0, count);
                out.flush();
            }
        } catch (IOException e) {
            // the other side is gone
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
