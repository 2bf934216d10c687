// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A PostgreSQL server of this process, from the binaries on the class path, on a free port of the loopback interface, with
 * a data folder of its own. A shell watches it, which stops it and removes its folder when this process ends, however it
 * ends. As root it runs as "nobody", since PostgreSQL refuses to run as root.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String BINARIES = "postgres-linux-x86_64.txz";
    private static final String USER = "keeper";
    private static final String MAKER = "maker";

    /** Its locale does not sort as bytes do, and it does not wait for the disk. */
    private static final String WATCH = """
            umask 077
            folder=$(mktemp -d "${TMPDIR:-/tmp}/rapport-postgres.XXXXXX") || exit 1
            cd "$folder"
            halt() { bin/pg_ctl -D data -m immediate stop >/dev/null 2>&1; }
            trap 'halt; cd /; rm -rf "$folder"' EXIT
            trap 'exit 1' HUP INT TERM
            tar -xJf "$1" bin lib share || exit 1
            printf %s "$2" >password
            bin/initdb -D data -U "$4" --pwfile=password -A scram-sha-256 -E UTF8 --locale=C.UTF-8 \\
                --locale-provider=icu --icu-locale=en --no-sync >initdb.log 2>&1 || { cat initdb.log >&2; exit 1; }
            {
                echo "listen_addresses = '127.0.0.1'"
                echo "port = $3"
                echo "unix_socket_directories = '$folder'"
                echo "fsync = off"
                echo "autovacuum = off"
                echo "max_connections = 60"
            } >>data/postgresql.conf
            printf "CREATE ROLE \"%s\" LOGIN CREATEROLE PASSWORD '%s';\nGRANT CREATE ON DATABASE postgres TO \"%s\";\n" \\
                "$5" "$2" "$5" | bin/postgres --single -D data postgres >initdb.log 2>&1
            run() { bin/pg_ctl -D data -l log -w start >/dev/null 2>&1 || { cat log >&2; exit 1; }; }
            run
            echo "$folder"
            while read -r word; do
                case $word in
                    stop) halt ;;
                    start) run ;;
                esac
                echo "$word"
            done
            """;

    private final Process watch;
    private final BufferedReader answers;
    private final Writer orders;
    private final PostgresServer server;

    private LocalPostgres(Process watch, PostgresServer server) throws IOException {
        this.watch = watch;
        this.server = server;
        this.answers = new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8));
        this.orders = watch.outputWriter(StandardCharsets.UTF_8);
        require(answers.readLine() != null);
    }

    /** Whether the binaries are here, and fit this machine. */
    static boolean isPossible() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64")
                && ClassLoader.getSystemResource(BINARIES) != null;
    }

    static LocalPostgres start() throws IOException {
        Path binaries = Files.createTempFile(
                "rapport-postgres",
                ".txz",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        try (InputStream in = ClassLoader.getSystemResourceAsStream(BINARIES)) {
            Files.copy(in, binaries, StandardCopyOption.REPLACE_EXISTING);
            PostgresServer server =
                    new PostgresServer(USER, UUID.randomUUID().toString(), "127.0.0.1", freePort(), "postgres", MAKER);
            List<String> command = new ArrayList<>(asNobody());
            command.addAll(List.of(
                    "sh",
                    "-c",
                    WATCH,
                    "watch",
                    binaries.toString(),
                    server.password(),
                    String.valueOf(server.port()),
                    server.user(),
                    server.maker()));
            Process watch = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new LocalPostgres(watch, server);
        } finally {
            Files.delete(binaries);
        }
    }

    private static List<String> asNobody() throws IOException {
        return id("-u").equals("0")
                ? List.of(
                        "setpriv",
                        "--reuid=" + id("-u", "nobody"),
                        "--regid=" + id("-g", "nobody"),
                        "--clear-groups",
                        "env",
                        "TMPDIR=/tmp")
                : List.of();
    }

    private static String id(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("id"));
        command.addAll(List.of(arguments));
        try (InputStream out = new ProcessBuilder(command).start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void require(boolean runs) throws IOException {
        if (!runs) {
            throw new IOException("the PostgreSQL server for tests does not start");
        }
    }

    public PostgresServer server() {
        return server;
    }

    /** Stops it at once, as a power cut would. */
    public void stop() throws IOException {
        order("stop");
    }

    /** Starts it again, with the same data. */
    public void startAgain() throws IOException {
        order("start");
    }

    private void order(String word) throws IOException {
        orders.write(word + "\n");
        orders.flush();
        require(word.equals(answers.readLine()));
    }

    @Override
    public void close() throws IOException {
        orders.close();
        try {
            watch.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
