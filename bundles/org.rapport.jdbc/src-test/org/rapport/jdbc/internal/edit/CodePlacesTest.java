// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.model.codebook.CodeId;

/** Places order the codes and change as few as need be. */
final class CodePlacesTest {

    private static List<CodeId> codes(String... ids) {
        return Stream.of(ids).map(CodeId::new).toList();
    }

    private static void assertOrdered(List<CodeId> order, Map<CodeId, Long> places) {
        assertThat(places).hasSize(order.size());
        assertThat(order.stream().map(places::get)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void keepTheCodesAroundANewOne() {
        Map<CodeId, Long> before = CodePlaces.assign(codes("a", "b", "c"), Map.of());
        List<CodeId> order = codes("a", "new", "b", "c");
        Map<CodeId, Long> after = CodePlaces.assign(order, before);
        assertOrdered(order, after);
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void moveOneCodeOnly() {
        Map<CodeId, Long> before = CodePlaces.assign(codes("a", "b", "c", "d"), Map.of());
        List<CodeId> order = codes("d", "a", "b", "c");
        Map<CodeId, Long> after = CodePlaces.assign(order, before);
        assertOrdered(order, after);
        after.remove(new CodeId("d"));
        assertThat(before).containsAllEntriesOf(after);
    }

    @Test
    void startAnewWhereNoRoomIsLeft() {
        Map<CodeId, Long> tight = Map.of(new CodeId("a"), 1L, new CodeId("b"), 2L);
        List<CodeId> order = codes("a", "new", "b");
        assertOrdered(order, CodePlaces.assign(order, tight));
    }

    @Test
    void orderAnything() {
        Random random = new Random(7);
        Map<CodeId, Long> places = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            List<CodeId> order = new ArrayList<>(codes("a", "b", "c", "d", "e", "f", "g", "h"));
            Collections.shuffle(order, random);
            order.subList(0, random.nextInt(4)).clear();
            places = CodePlaces.assign(order, places);
            assertOrdered(order, places);
        }
    }
}
