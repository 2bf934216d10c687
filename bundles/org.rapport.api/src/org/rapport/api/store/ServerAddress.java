// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A study on a PostgreSQL server. It never holds a password.
 *
 * @param user the login; empty for {@code PGUSER}, or else the user of this machine
 * @param host a name or an address, without brackets
 * @param port from 1
 * @param database the database on the server
 * @param study the study in the database: up to 50 bytes of UTF-8 without slashes and control characters
 * @param options {@code sslmode} and {@code sslrootcert}, where they are given
 */
public record ServerAddress(
        Optional<String> user, String host, int port, String database, String study, Map<String, String> options)
        implements StudyAddress {

    /** Where PostgreSQL listens if nothing else is said. */
    public static final int CUSTOMARY_PORT = 5432;

    /** The options that an address may have. */
    public static final List<String> OPTIONS = List.of("sslmode", "sslrootcert");

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST = 63;

    public ServerAddress {
        options = Map.copyOf(options);
        host = host.toLowerCase(Locale.ROOT);
        require(user.map(login -> isName(login, LONGEST)).orElse(true), "user");
        require(isName(host, 255) && host.indexOf('@') < 0, "host");
        require(port > 0 && port < 65_536, "port");
        require(isName(database, LONGEST), "database");
        require(isName(study, LONGEST_NAME) && study.equals(study.strip()), "study");
        require(OPTIONS.containsAll(options.keySet()), "options");
    }

    private static void require(boolean holds, String part) {
        if (!holds) {
            throw new IllegalArgumentException(part);
        }
    }

    private static boolean isName(String text, int longest) {
        return !text.isEmpty()
                && text.getBytes(StandardCharsets.UTF_8).length <= longest
                && text.chars().noneMatch(c -> c == '/' || Character.isISOControl(c));
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public String name() {
        return study;
    }

    @Override
    public String place() {
        return ServerAddressText.write(new ServerAddress(Optional.empty(), host, port, database, study, Map.of()));
    }

    @Override
    public String toString() {
        return ServerAddressText.write(new ServerAddress(user, host, port, database, study, new TreeMap<>(options)));
    }
}
