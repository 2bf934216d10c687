// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * The 8-bit encodings of languages in Latin letters, the likelier first: the first wins where two give the same text.
 */
enum LatinEncoding {
    /** Holds ISO-8859-1, with letters and quotes where that has nothing. */
    WINDOWS_WEST("windows-1252", LatinLanguage.Region.WEST, 1),
    ISO_WEST("ISO-8859-15", LatinLanguage.Region.WEST, 0.5),
    WINDOWS_CENTRAL("windows-1250", LatinLanguage.Region.CENTRAL, 0.5),
    ISO_CENTRAL("ISO-8859-2", LatinLanguage.Region.CENTRAL, 0.25),
    /** Holds ISO-8859-9. */
    WINDOWS_TURKEY("windows-1254", LatinLanguage.Region.TURKEY, 0.25),
    MAC_WEST("x-MacRoman", LatinLanguage.Region.WEST, 0.1);

    private final Charset charset;
    private final List<LatinLanguage> languages;
    private final double share;

    LatinEncoding(String name, LatinLanguage.Region region, double share) {
        this.share = share;
        charset = Charset.forName(name);
        languages = Arrays.stream(LatinLanguage.values())
                .filter(language -> language.isOf(region))
                .toList();
    }

    Charset charset() {
        return charset;
    }

    /**
     * How many files are in it for each one in Windows-1252, roughly; it decides where there is but a letter or two.
     */
    double share() {
        return share;
    }

    /** The languages that people write in it. */
    List<LatinLanguage> languages() {
        return languages;
    }
}
