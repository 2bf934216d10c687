// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapport.api.task.Message;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Findings;
import org.rapport.codebooks.internal.report.Position;
import org.rapport.codebooks.internal.report.Shown;
import org.rapport.codebooks.internal.yaml.YamlList;
import org.rapport.codebooks.internal.yaml.YamlMap;
import org.rapport.codebooks.internal.yaml.YamlNode;
import org.rapport.codebooks.internal.yaml.YamlScalar;

/**
 * One value of the file together with its place, e.g. {@code codes/TR-GEN/indicators/lemmas[2]}. A reading method that
 * finds something else than its kind reports that, and gives nothing.
 */
record Item(YamlNode node, String place, Findings findings) {

    Position position() {
        return node.position();
    }

    Item placed(String newPlace) {
        return new Item(node, newPlace, findings);
    }

    boolean isList() {
        return node instanceof YamlList;
    }

    boolean isMap() {
        return node instanceof YamlMap;
    }

    /** The value under a key of a mapping, unread; the last one if the key comes twice. */
    Optional<Item> child(String key) {
        Optional<Item> found = Optional.empty();
        if (node instanceof YamlMap map) {
            for (YamlMap.Entry entry : map.entries()) {
                if (entry.key() instanceof YamlScalar name && name.text().equals(key)) {
                    found = Optional.of(new Item(entry.value(), placeOf(key), findings));
                }
            }
        }
        return found;
    }

    /** The place of the value under a key. */
    String placeOf(String key) {
        return place.isEmpty() ? key : place + '/' + key;
    }

    /** A text in one line. */
    Optional<String> line() {
        return text().map(scalar -> Wording.line(scalar.text())).flatMap(this::unlessEmpty);
    }

    /** A text in one line that is what it should be; if not, the message, with the text, is an error. */
    Optional<String> line(Predicate<String> valid, CodebookMessage otherwise) {
        Optional<String> line = line();
        line.filter(valid.negate()).ifPresent(text -> error(otherwise, Shown.of(text)));
        return line.filter(valid);
    }

    /** A text of one paragraph or more. */
    Optional<String> paragraphs() {
        return text().map(scalar -> Wording.paragraphs(scalar.text(), scalar.literal()))
                .flatMap(this::unlessEmpty);
    }

    /** A text whose inner blanks count. */
    Optional<String> pattern() {
        return text().map(scalar -> scalar.text().strip()).flatMap(this::unlessEmpty);
    }

    private Optional<String> unlessEmpty(String text) {
        if (text.isEmpty()) {
            error(CodebookMessage.EMPTY_TEXT);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<YamlScalar> text() {
        if (!(node instanceof YamlScalar scalar)) {
            error(CodebookMessage.WRONG_KIND, "A text", kind());
            return Optional.empty();
        }
        switch (scalar.kind()) {
            case TEXT -> {
                return Optional.of(scalar);
            }
            case NOTHING -> error(CodebookMessage.EMPTY_TEXT);
            default -> error(CodebookMessage.QUOTE_IT, kind());
        }
        return Optional.empty();
    }

    /** True or false. */
    Optional<Boolean> truth() {
        if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.TRUTH) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        error(CodebookMessage.WRONG_KIND, "true or false", kind());
        return Optional.empty();
    }

    /** The entries of a list, each placed by its number, counted from 1. */
    List<Item> list() {
        if (node instanceof YamlList list) {
            List<Item> items = new ArrayList<>();
            for (YamlNode entry : list.items()) {
                items.add(new Item(entry, place + '[' + (items.size() + 1) + ']', findings));
            }
            return items;
        }
        error(CodebookMessage.WRONG_KIND, "A list", kind());
        return List.of();
    }

    /** The entries of a list, or the value itself where there is no list. */
    List<Item> oneOrMore() {
        return isList() ? list() : List.of(this);
    }

    /** What it is, for people. */
    String kind() {
        if (node instanceof YamlScalar scalar) {
            return switch (scalar.kind()) {
                case TEXT -> "a text";
                case NOTHING -> "nothing";
                case TRUTH -> "true or false";
                case NUMBER -> "a number";
            };
        }
        return isList() ? "a list" : "a set of keys with values";
    }

    void error(CodebookMessage message, Object... arguments) {
        error(Message.of(message, arguments));
    }

    void error(Message message) {
        findings.error(position(), place, message);
    }

    void warn(CodebookMessage message, Object... arguments) {
        findings.warn(position(), place, Message.of(message, arguments));
    }
}
