// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

import java.util.List;

/** What of a font matters for words: which characters its codes are, and how wide. Its outlines are never read. */
public interface PdfFont {

    /** The letters of a shown string. */
    List<Letter> letters(byte[] string);

    boolean bold();

    boolean italic();
}
