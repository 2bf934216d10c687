// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a codebook at one to three places, chosen at random, in ways that may or may not spoil it. */
final class Spoiling {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    JsonNode of(JsonNode book) {
        JsonNode copy = book.deepCopy();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            List<ContainerNode<?>> places = new ArrayList<>();
            gather(copy, places);
            change(places.get(random.nextInt(places.size())));
        }
        return copy;
    }

    private static void gather(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> place && !place.isEmpty()) {
            places.add(place);
        }
        node.forEach(child -> gather(child, places));
    }

    private void change(ContainerNode<?> place) {
        if (place instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            change(object, keys.get(random.nextInt(keys.size())));
        } else {
            change((ArrayNode) place, random.nextInt(place.size()));
        }
    }

    private void change(ObjectNode object, String key) {
        switch (random.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "_", object.get(key));
            default -> object.set(key, value());
        }
    }

    private void change(ArrayNode array, int at) {
        switch (random.nextInt(4)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(at, array.get(at).deepCopy());
            default -> array.set(at, value());
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(16)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.textNode("");
            case 2 -> NODES.numberNode(random.nextInt(10));
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.arrayNode();
            case 5 -> NODES.objectNode();
            case 6 -> NODES.arrayNode().add("SHARE").add("REST");
            case 7 -> NODES.objectNode().put("text", "one of these").put("because", "it is");
            case 8 -> NODES.textNode("two words");
            case 9 -> NODES.textNode("two\nlines");
            case 10 -> NODES.textNode("2026-02-30");
            case 11 -> NODES.textNode("l".repeat(1 + random.nextInt(130)));
            case 12 -> NODES.textNode("🌱 ".repeat(145 + random.nextInt(10)) + "x");
            case 13 -> NODES.textNode("x y".repeat(330 + random.nextInt(10)));
            case 14 -> NODES.textNode("z".repeat(9_990 + random.nextInt(20)));
            default -> NODES.textNode("SHARE");
        };
    }
}
