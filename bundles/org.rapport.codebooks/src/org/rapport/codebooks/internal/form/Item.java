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

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 10_000;

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

    /** The characters of a text, number or truth value, whatever they are worth. */
    Optional<String> rawText() {
        return node instanceof YamlScalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** A text as it stands in the file, in which something is written. */
    Optional<String> text() {
        if (!(node instanceof YamlScalar scalar)) {
            error(CodebookMessage.WRONG_KIND, "A text", kind());
            return Optional.empty();
        }
        boolean taken = scalar.kind() == YamlScalar.Kind.TRUTH || scalar.kind() == YamlScalar.Kind.NUMBER;
        if (taken) {
            error(CodebookMessage.QUOTE_IT, kind());
        } else if (scalar.text().isBlank() || scalar.kind() == YamlScalar.Kind.NOTHING) {
            error(CodebookMessage.EMPTY_TEXT);
        } else {
            return Optional.of(scalar.text());
        }
        return Optional.empty();
    }

    /** A text as it stands in the file, of at most so many code points. */
    Optional<String> text(int most) {
        Optional<String> text = text();
        int length = text.map(words -> words.codePointCount(0, words.length())).orElse(0);
        if (length > most) {
            error(CodebookMessage.TOO_LONG, length, most);
        }
        return text.filter(words -> length <= most);
    }

    /** A text as it stands in the file that is what it should be; if not, the message, with the text, is an error. */
    Optional<String> text(Predicate<String> valid, CodebookMessage otherwise) {
        Optional<String> text = text();
        text.filter(valid.negate()).ifPresent(words -> error(otherwise, Shown.of(words)));
        return text.filter(valid);
    }

    /** A text of one line. */
    Optional<String> line() {
        Optional<String> text = text(LONGEST_LINE);
        boolean broken = text.filter(words -> words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0)
                .isPresent();
        if (broken) {
            error(CodebookMessage.LINE_BREAK);
        }
        return text.filter(words -> !broken).map(Wording::line);
    }

    /** A text of one paragraph or more. */
    Optional<String> paragraphs() {
        boolean literal = node instanceof YamlScalar scalar && scalar.literal();
        return text(LONGEST_TEXT).map(words -> Wording.paragraphs(words, literal));
    }

    /** True or false. */
    Optional<Boolean> truth() {
        if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.TRUTH) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        error(CodebookMessage.WRONG_KIND, "True or false", kind());
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

    /** The same for a list that must not be empty. */
    List<Item> someList() {
        if (node instanceof YamlList list && list.items().isEmpty()) {
            error(CodebookMessage.EMPTY_LIST);
        }
        return list();
    }

    /** The entries of a list that must not be empty, or the value itself where there is no list. */
    List<Item> oneOrMore() {
        return isList() ? someList() : List.of(this);
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
