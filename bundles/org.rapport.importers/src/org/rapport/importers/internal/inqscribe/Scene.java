// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.inqscribe;

import java.util.List;
import java.util.Optional;

/**
 * A record of the XML: what was said between two times.
 *
 * @param in when it begins
 * @param out when it ends
 * @param parts what each speaker said in it
 */
record Scene(Optional<Timecode> in, Optional<Timecode> out, List<Part> parts) {

    Scene {
        parts = List.copyOf(parts);
    }

    /**
     * Words of one speaker.
     *
     * @param speaker empty if the scene does not say
     * @param words with line feeds
     */
    record Part(Optional<String> speaker, String words) {}
}
