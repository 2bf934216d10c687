// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;
import org.rapport.codebooks.internal.report.Shown;
import org.rapport.codebooks.internal.yaml.YamlMap;
import org.rapport.codebooks.internal.yaml.YamlScalar;

/** The values of a mapping by key. Keys that are unknown, missing or there twice are reported when it is made. */
final class Fields {

    private final Item item;
    private final Keys keys;
    private final Map<String, Item> values = new LinkedHashMap<>();
    private final Map<String, Position> seen = new LinkedHashMap<>();

    private Fields(Item item, Keys keys) {
        this.item = item;
        this.keys = keys;
    }

    /** Has no values if the item is no mapping, which is reported too. */
    static Fields of(Item item, Keys keys) {
        Fields fields = new Fields(item, keys);
        if (item.node() instanceof YamlMap map) {
            map.entries().forEach(fields::take);
            fields.reportMissing();
        } else {
            item.error(CodebookMessage.WRONG_KIND, "A set of keys with values", item.kind());
        }
        return fields;
    }

    private void take(YamlMap.Entry entry) {
        if (!(entry.key() instanceof YamlScalar key)) {
            report(entry.key().position(), CodebookMessage.KEY_NOT_TEXT);
            return;
        }
        Position first = seen.putIfAbsent(key.text(), key.position());
        if (first != null) {
            report(key.position(), CodebookMessage.DUPLICATE_KEY, Shown.of(key.text()), first.line());
        } else if (keys.known().contains(key.text())) {
            values.put(key.text(), new Item(entry.value(), item.placeOf(key.text()), item.findings()));
        } else {
            reportUnknown(key);
        }
    }

    private void reportUnknown(YamlScalar key) {
        String shown = Shown.of(key.text());
        Optional<String> near = item.findings().full() ? Optional.empty() : Nearest.to(key.text(), keys.known());
        if (near.isPresent()) {
            report(key.position(), CodebookMessage.UNKNOWN_KEY_NEAR, shown, near.get());
        } else {
            report(key.position(), CodebookMessage.UNKNOWN_KEY, shown, String.join(", ", keys.known()));
        }
    }

    private void reportMissing() {
        keys.required().stream()
                .filter(key -> !seen.containsKey(key))
                .forEach(key -> report(item.position(), CodebookMessage.MISSING_KEY, key));
    }

    private void report(Position position, CodebookMessage message, Object... arguments) {
        item.findings().error(position, item.place(), Message.of(message, arguments));
    }

    Item item() {
        return item;
    }

    Optional<Item> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The text in one line; empty if there is none. */
    String line(String key) {
        return get(key).flatMap(Item::line).orElse("");
    }

    /** The text with its paragraphs; empty if there is none. */
    String paragraphs(String key) {
        return get(key).flatMap(Item::paragraphs).orElse("");
    }

    /** The entries of the list; none if there is no list. */
    List<Item> list(String key) {
        return get(key).map(Item::list).orElse(List.of());
    }

    /** The entries of a list that must not be empty; none if there is no list. */
    List<Item> someList(String key) {
        return get(key).map(Item::someList).orElse(List.of());
    }
}
