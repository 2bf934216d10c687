// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.task;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A sentence to a person: what happened and what to do. It never holds participants' words.
 *
 * @param key the key by which the top layer may find a translation
 * @param pattern the English sentence with {@code {0}}, {@code {1}} … for the arguments
 * @param arguments file names, numbers and the like
 */
public record Message(String key, String pattern, List<String> arguments) {

    public Message {
        Objects.requireNonNull(key);
        Objects.requireNonNull(pattern);
        arguments = List.copyOf(arguments);
    }

    public static Message of(MessageTemplate template, Object... arguments) {
        return new Message(
                template.key(),
                template.pattern(),
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The English sentence. */
    public String text() {
        return in(pattern);
    }

    /** The sentence in the words of another pattern with the same arguments, such as a translation. */
    public String in(String otherPattern) {
        StringBuilder text = new StringBuilder(otherPattern.length() + 32);
        int at = 0;
        while (at < otherPattern.length()) {
            int close = otherPattern.charAt(at) == '{' ? otherPattern.indexOf('}', at) : -1;
            if (close > at + 1 && isArgument(otherPattern, at + 1, close)) {
                text.append(arguments.get(Integer.parseInt(otherPattern, at + 1, close, 10)));
                at = close + 1;
            } else {
                text.append(otherPattern.charAt(at++));
            }
        }
        return text.toString();
    }

    private boolean isArgument(String words, int from, int to) {
        return to - from <= 2
                && words.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(words, from, to, 10) < arguments.size();
    }

    @Override
    public String toString() {
        return text();
    }
}
