// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.util.List;

/** Phrases that the generated interviews hold, as a person would look for them. */
final class Phrases {

    static final List<String> ALL = List.of(
            "\"they trust me\"",
            "\"we listened to each other\"",
            "\"keep our promises\"",
            "\"i was honest with them\"",
            "\"it felt fair\"",
            "\"she had my back\"",
            "\"we met every week\"",
            "\"nobody told us\"",
            "\"i owned the mistake\"",
            "\"they kept their word\"",
            "\"we argued about money\"",
            "\"he never asked us\"");

    private Phrases() {}
}
