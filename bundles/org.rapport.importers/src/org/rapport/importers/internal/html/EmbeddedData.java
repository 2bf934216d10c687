// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

/** Cuts pictures and fonts out of a page that are written into it as {@code data:} addresses (RFC 2397) of base64. */
final class EmbeddedData {

    private static final String START = ";base64,";
    private static final int SHORT = 1024;

    private EmbeddedData() {}

    /** The page without the digits of such data. */
    static String cut(String page) {
        int at = page.indexOf(START);
        if (at < 0) {
            return page;
        }
        StringBuilder kept = new StringBuilder(page.length());
        int from = 0;
        while (at >= 0) {
            int start = at + START.length();
            int end = start;
            while (end < page.length() && isDigit(page.charAt(end))) {
                end++;
            }
            kept.append(page, from, end - start > SHORT ? start : end);
            from = end;
            at = page.indexOf(START, end);
        }
        return kept.append(page, from, page.length()).toString();
    }

    private static boolean isDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "+/=%".indexOf(c) >= 0;
    }
}
