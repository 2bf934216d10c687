// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.encoding;

/**
 * The letters beyond ASCII of a language in the Latin script, the more frequent the earlier. Only their order is known
 * here, not their share; each is taken to be as frequent as one divided by its place (Zipf).
 */
enum LatinLanguage {
    ENGLISH("\u2019\u201c\u201d\u2013\u2018\u2014\u2026éèïçêñöáü", Region.WEST),
    FRENCH("éàèêçôâîùûœïëæ", Region.WEST),
    GERMAN("üäößé", Region.WEST),
    SPANISH("óíáéñú¿ü¡ºª", Region.WEST),
    PORTUGUESE("ãçáéíõóêâúàôºª", Region.WEST),
    ITALIAN("èàùòìéº", Region.WEST),
    CATALAN("àéèóíçòúïü·", Region.WEST),
    DUTCH("ëéïèöüó", Region.WEST),
    SWEDISH("äåöé", Region.WEST),
    DANISH("åøæéò", Region.WEST),
    FINNISH("äöåé", Region.WEST),
    ESTONIAN("äõüöšž", Region.WEST),
    ICELANDIC("íáðöþæóéúý", Region.WEST),
    POLISH("łąężóćśńź", Region.CENTRAL),
    CZECH("íáéěřýžčšůúťďňó", Region.CENTRAL),
    SLOVAK("áíéčžýúšľťňôäďóŕĺ", Region.CENTRAL),
    HUNGARIAN("áéöóőüíúű", Region.CENTRAL),
    CROATIAN("čšžćđ", Region.CENTRAL),
    ROMANIAN("ăîâşţ", Region.CENTRAL),
    TURKISH("ıüşçğöİâîû", Region.TURKEY);

    /** Where an 8-bit encoding was made for. */
    enum Region {
        WEST,
        CENTRAL,
        TURKEY
    }

    private final String letters;
    private final Region region;
    private final double[] logarithms;

    LatinLanguage(String letters, Region region) {
        this.letters = letters;
        this.region = region;
        this.logarithms = new double[letters.length()];
        double sum = 0;
        for (int i = 1; i <= letters.length(); i++) {
            sum += 1.0 / i;
        }
        for (int i = 1; i <= letters.length(); i++) {
            logarithms[i - 1] = Math.log(1.0 / i / sum);
        }
    }

    boolean isOf(Region where) {
        return region == where;
    }

    /** The logarithm of its share among the letters beyond ASCII, or of that of all other characters. */
    double logarithm(char c, double other) {
        int place = letters.indexOf(c);
        return place < 0 ? other : logarithms[place];
    }

    boolean has(char c) {
        return letters.indexOf(c) >= 0;
    }
}
