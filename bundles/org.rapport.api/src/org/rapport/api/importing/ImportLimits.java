// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.importing;

/**
 * How much a packed document (Word, OpenDocument, EPUB, Excel) may hold when unpacked, so that a zip bomb ends early. A
 * person who trusts a large document can raise both.
 *
 * @param megabytes how many MiB all parts that are read may have together
 * @param ratio how many times its packed size a large part may become
 */
public record ImportLimits(int megabytes, int ratio) {

    /** 256 MiB, and 100 times the packed size: more than any interview needs. */
    public static final ImportLimits DEFAULT = new ImportLimits(256, 100);

    public ImportLimits {
        if (megabytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }
}
