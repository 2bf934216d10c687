// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import java.util.Map;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Origin;

/** Studies that several tests export. */
final class Samples {

    static final String ODD = "a\u0001b\uFFFEc\uD83Dd_x0041_e\r\n\tf ";
    static final String EMOJI = "Wir sagten: \uD83D\uDE00 gut – naïve < & > \"quotes\" 'too'";
    static final String HEBREW = "שלום לכולם, ‏123‏ ברוכים הבאים";

    private Samples() {}

    /** Two transcripts, each kind of coding, and texts that are hard to write. */
    static FakeStudy mixed() {
        FacetId valence = new FacetId("valence");
        return new FakeStudy()
                .transcript("Dock one")
                .transcript("Dock two")
                .code("Dock one", "We listened to every one of them.", "LISTEN")
                .code(
                        "Dock one",
                        "=SUM(A1:A9)",
                        "CALL-SOON",
                        Origin.RULE,
                        false,
                        Map.of(valence, "absent"),
                        "lemma: call",
                        "")
                .code("Dock one", "-5 or so", "CALL")
                .code("Dock one", "@Ody +1", "OTHER", Origin.SEARCH, true, Map.of(), "", "=memo")
                .code("Dock two", ODD, "LISTEN", Origin.LEARNED, false, Map.of(new FacetId("odd"), "so"), "near", "")
                .code("Dock two", EMOJI, "LISTEN", Origin.IN_VIVO, true, Map.of(valence, "present"), "", "two\nlines")
                .code("Dock two", HEBREW, "GONE");
    }
}
