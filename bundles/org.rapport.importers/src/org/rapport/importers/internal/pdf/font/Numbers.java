// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;

/** Numbers of arrays that may hold anything. */
final class Numbers {

    private Numbers() {}

    static double at(COSArray array, int index, double otherwise) {
        return index < array.size() && array.getObject(index) instanceof COSNumber number
                ? number.floatValue()
                : otherwise;
    }
}
