// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** The block of properties in YAML that note programs write at the beginning of a file, between lines of dashes. */
final class FrontMatter {

    private static final int LONGEST = 1_000;
    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z_][\\w .-]{0,60}:(\\s.*)?");

    private FrontMatter() {}

    /** How many lines it has, its dashes included; 0 if there is none. */
    static int length(List<String> lines) {
        if (!lines.get(0).stripTrailing().equals("---")) {
            return 0;
        }
        boolean properties = false;
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return properties ? i + 1 : 0;
            }
            properties |= i == 1 && PROPERTY.matcher(line).matches();
        }
        return 0;
    }
}
