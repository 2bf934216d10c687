// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.nio.charset.Charset;
import java.util.Optional;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.encoding.TextDecoder;
import org.rapport.importers.internal.report.Findings;

/** A page, or a piece of one, in HTML or XHTML: also as part of other documents. */
public final class Page {

    private Page() {}

    /**
     * The characters of a page: in the encoding that a person names, or its byte-order mark, or the page itself.
     *
     * @param page only its bytes count
     * @throws TaskException if the bytes are no text, or not in the encoding
     */
    public static String decode(Source page, Optional<Charset> charset, Findings findings) throws TaskException {
        return TextDecoder.decode(page, "a web page", charset, DeclaredEncoding.of(page.bytes()), findings);
    }

    /**
     * Adds the running text of a page to a document.
     *
     * @param markup the whole page as characters
     * @throws TaskException if it is larger than the limits allow, or the task was cancelled
     */
    public static void read(
            String markup, DocumentText document, ImportLimits limits, Findings findings, Progress progress)
            throws TaskException {
        PageText.read(PageTree.parse(markup, limits, findings, progress), document, progress);
    }
}
