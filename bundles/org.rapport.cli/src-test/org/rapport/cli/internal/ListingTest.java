// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTest {

    private final Screen screen = new Screen("", 40);

    @Test
    void aTableCutsLongTextsAndLeavesIdsOut() {
        listing().print(ListingFormat.TABLE, screen.terminal());
        assertThat(screen.out().lines().toList())
                .containsExactly(
                        "Code   N  Passage", "TR     7  We met at eight, and then, pe…", "IN    12  short, \"quoted\"");
    }

    @Test
    void csvFollowsRfc4180() {
        listing().print(ListingFormat.CSV, screen.terminal());
        assertThat(screen.out())
                .isEqualTo("id,code,n,passage\r\n"
                        + "1,TR,7,\"We met at eight, and then, perhaps, again\"\r\n"
                        + "2,IN,12,\"short, \"\"quoted\"\"\"\r\n");
    }

    @Test
    void jsonKeepsNumbersListsAndMaps() {
        Listing listing = new Listing(Column.number("n", "N"), Column.text("speakers", "S"), Column.text("yes", "Y"));
        listing.row(3, List.of(Map.of("name", "Zoë")), true);
        listing.print(ListingFormat.JSON, screen.terminal());
        assertThat(screen.out().replaceAll("\\s", ""))
                .isEqualTo("[{\"n\":3,\"speakers\":[{\"name\":\"Zoë\"}],\"yes\":true}]");
    }

    @Test
    void refusesARowThatDoesNotFitTheColumns() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Listing(Column.text("a", "A")).row(1, 2));
    }

    private static Listing listing() {
        Listing listing = new Listing(
                Column.hidden("id"),
                Column.text("code", "Code"),
                Column.number("n", "N"),
                Column.wide("passage", "Passage"));
        listing.row(1, "TR", 7, "We met at eight, and then, perhaps, again");
        listing.row(2, "IN", 12, "short, \"quoted\"");
        return listing;
    }
}
