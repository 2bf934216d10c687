// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;

/** The text of an address on a server: {@code postgresql://[user@]host[:port]/database/study[?options]}, RFC 3986. */
final class ServerAddressText {

    private static final Pattern SCHEME =
            Pattern.compile("postgres(?:ql)?:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "[^:]+://(?:(?<user>[^/?#]*)@)?(?:\\[(?<six>[0-9a-fA-F:.]+)]|(?<host>[^:/?#@\\[\\]]*))(?::(?<port>\\d{1,5}))?"
                    + "/(?<database>[^/?#]+)/(?<study>[^/?#]+)(?:\\?(?<options>[^#]*))?");
    private static final Pattern SECRET =
            Pattern.compile("[^:]+:/*[^/?#]*:.*@.*|.*[?&]pass(word|file)?=.*", Pattern.DOTALL);

    private ServerAddressText() {}

    static boolean isServer(String text) {
        return SCHEME.matcher(text).matches();
    }

    static ServerAddress read(String text) throws TaskException {
        if (SECRET.matcher(text).matches()) {
            throw new TaskException(Message.of(AddressMessage.PASSWORD));
        }
        Matcher parts = ADDRESS.matcher(text);
        if (!parts.matches()) {
            throw new TaskException(Message.of(AddressMessage.NO_ADDRESS));
        }
        try {
            return address(parts);
        } catch (IllegalArgumentException e) {
            throw new TaskException(Message.of(AddressMessage.NO_ADDRESS));
        }
    }

    private static ServerAddress address(Matcher parts) throws TaskException {
        String host = Optional.ofNullable(parts.group("six")).orElseGet(() -> decoded(parts.group("host")));
        String port = parts.group("port");
        return new ServerAddress(
                Optional.ofNullable(parts.group("user"))
                        .filter(user -> !user.isEmpty())
                        .map(ServerAddressText::decoded),
                host.isEmpty() ? "localhost" : host,
                port == null ? ServerAddress.CUSTOMARY_PORT : Integer.parseInt(port),
                decoded(parts.group("database")),
                decoded(parts.group("study")),
                options(Optional.ofNullable(parts.group("options")).orElse("")));
    }

    private static Map<String, String> options(String text) throws TaskException {
        Map<String, String> options = new HashMap<>();
        for (String option : text.isEmpty() ? new String[0] : text.split("&")) {
            String[] pair = option.split("=", 2);
            if (pair.length < 2 || !ServerAddress.OPTIONS.contains(pair[0])) {
                throw new TaskException(Message.of(AddressMessage.OPTION, String.join(", ", ServerAddress.OPTIONS)));
            }
            options.put(pair[0], decoded(pair[1]));
        }
        return options;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static String write(ServerAddress address) {
        String options = new TreeMap<>(address.options())
                .entrySet().stream()
                        .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                        .collect(Collectors.joining("&"));
        return "postgresql://" + address.user().map(user -> encoded(user) + "@").orElse("")
                + (address.host().indexOf(':') < 0 ? encoded(address.host()) : "[" + address.host() + "]")
                + (address.port() == ServerAddress.CUSTOMARY_PORT ? "" : ":" + address.port())
                + "/" + encoded(address.database()) + "/" + encoded(address.study())
                + (options.isEmpty() ? "" : "?" + options);
    }

    /** Letters and digits of every script stay readable. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", b));
                }
            }
        });
        return encoded.toString();
    }
}
