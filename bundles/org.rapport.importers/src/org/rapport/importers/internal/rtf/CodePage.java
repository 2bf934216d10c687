// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.rtf;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/** The encodings that RTF names by number (RTF 1.9.1, ansicpg and fcharset). */
final class CodePage {

    /** What RTF means where it says nothing else. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int SYMBOLS = 2;
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(708, "ISO-8859-6"),
            Map.entry(874, "x-windows-874"),
            Map.entry(932, "windows-31j"),
            Map.entry(936, "GBK"),
            Map.entry(949, "x-windows-949"),
            Map.entry(950, "x-windows-950"),
            Map.entry(1361, "x-Johab"),
            Map.entry(10000, "x-MacRoman"),
            Map.entry(10001, "Shift_JIS"),
            Map.entry(10002, "Big5"),
            Map.entry(10003, "EUC-KR"),
            Map.entry(10004, "x-MacArabic"),
            Map.entry(10005, "x-MacHebrew"),
            Map.entry(10006, "x-MacGreek"),
            Map.entry(10007, "x-MacCyrillic"),
            Map.entry(10008, "GB2312"),
            Map.entry(10021, "x-MacThai"),
            Map.entry(10029, "x-MacCentralEurope"),
            Map.entry(10081, "x-MacTurkish"),
            Map.entry(20866, "KOI8-R"),
            Map.entry(21866, "KOI8-U"),
            Map.entry(54936, "GB18030"),
            Map.entry(65001, "UTF-8"));
    private static final Map<Integer, Integer> OF_CHARACTER_SET = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(77, 10000),
            Map.entry(78, 10001),
            Map.entry(79, 10003),
            Map.entry(80, 10008),
            Map.entry(81, 10002),
            Map.entry(83, 10005),
            Map.entry(84, 10004),
            Map.entry(85, 10006),
            Map.entry(86, 10081),
            Map.entry(87, 10021),
            Map.entry(88, 10029),
            Map.entry(89, 10007),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(130, 1361),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));

    private CodePage() {}

    /** The encoding with the number; empty if it is not known. */
    static Optional<Charset> numbered(int number) {
        String name = NAMES.getOrDefault(number, number <= 900 || number > 30_000 ? "IBM" + number : other(number));
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static String other(int number) {
        return number > 28_590 ? "ISO-8859-" + (number - 28_590) : "windows-" + number;
    }

    /** The encoding of a font's character set; empty if it is that of the document. */
    static Optional<Charset> ofCharacterSet(int characterSet) {
        return Optional.ofNullable(OF_CHARACTER_SET.get(characterSet)).flatMap(CodePage::numbered);
    }

    /** Whether the characters of such a font are pictures and no letters. */
    static boolean isSymbols(int characterSet) {
        return characterSet == SYMBOLS;
    }
}
