// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapport.core.people.SpeakerMapping;
import org.rapport.model.study.Role;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads {@code --map "LABEL=NAME:ROLE:case CASE"}; each part after the label may be missing or empty. A backslash before a
 * colon, an equals sign or a backslash takes it for itself.
 */
final class MappingConverter implements ITypeConverter<SpeakerMapping> {

    private static final Pattern CASE = Pattern.compile("(?i)case(\\s.*)?", Pattern.DOTALL);

    private record Part(int at, String text) {}

    @Override
    public SpeakerMapping convert(String text) {
        int equals = next(text, 0, "=");
        if (equals == text.length()) {
            throw wrong(text.length(), "an equals sign is missing behind the label");
        }
        int second = next(text, equals + 1, "=");
        if (second < text.length()) {
            throw wrong(second, "there is a second equals sign; write \\= if it belongs to a name");
        }
        String label = plain(text.substring(0, equals));
        List<Part> parts = parts(text, equals + 1);
        Optional<String> name = Optional.of(parts.get(0).text()).filter(said -> !said.isEmpty());
        Optional<Role> role = Optional.empty();
        Optional<String> person = Optional.empty();
        for (Part part : parts.subList(1, parts.size())) {
            if (CASE.matcher(part.text()).matches()) {
                person = Optional.of(once(person.isEmpty(), part, "case", person(part)));
            } else if (!part.text().isEmpty()) {
                role = Optional.of(once(role.isEmpty(), part, "role", role(part)));
            }
        }
        if (name.isEmpty() && role.isEmpty() && person.isEmpty()) {
            throw wrong(
                    equals + 1, "nothing is said of the label; write e.g. " + label + "=Ann Lee:leader:case Austin");
        }
        if (label.isEmpty() && name.isEmpty()) {
            throw wrong(0, "a name is needed for turns without a label; write e.g. =Participant:leader");
        }
        return new SpeakerMapping(label, name, role, person, Optional.empty());
    }

    /** The parts between colons from there on, as they are meant. */
    private static List<Part> parts(String text, int from) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        while (at <= text.length()) {
            int end = next(text, at, ":");
            parts.add(new Part(at, plain(text.substring(at, end))));
            at = end + 1;
        }
        return parts;
    }

    /** Where the next of the characters stands that no backslash takes for itself; the length if there is none. */
    private static int next(String text, int from, String wanted) {
        int at = from;
        while (at < text.length() && wanted.indexOf(text.charAt(at)) < 0) {
            at += isEscape(text, at) ? 2 : 1;
        }
        return at;
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && ":=\\".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            at += isEscape(text, at) ? 1 : 0;
            plain.append(text.charAt(at));
        }
        return plain.toString().strip();
    }

    private static String person(Part part) {
        String name = part.text().substring("case".length()).strip();
        if (name.isEmpty()) {
            throw wrong(part.at(), "the name of the case is missing; write e.g. case Austin");
        }
        return name;
    }

    private static Role role(Part part) {
        try {
            return new Role(part.text());
        } catch (IllegalArgumentException e) {
            throw wrong(
                    part.at(),
                    "\"" + part.text() + "\" is no role: a role is 1 to 40 letters, digits, blanks or"
                            + " hyphens; a case begins with the word case");
        }
    }

    private static <T> T once(boolean first, Part part, String what, T value) {
        if (!first) {
            throw wrong(part.at(), "a second " + what + " is said; write \\: for a colon that belongs to a name");
        }
        return value;
    }

    private static TypeConversionException wrong(int at, String why) {
        return new TypeConversionException("at character " + (at + 1) + ": " + why);
    }
}
