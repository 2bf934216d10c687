// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.word;

import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.document.DocumentText;
import org.rapport.importers.internal.document.Emphasis;

/** The properties of the paragraph that is being read: its style, its number, and whether its end was deleted. */
final class ParagraphProperties {

    private final WordStyles styles;
    private final DocumentText document;
    private boolean open;
    private boolean deleted;
    private Optional<Boolean> numbered = Optional.empty();
    private Optional<Boolean> numberedByStyle = Optional.empty();

    ParagraphProperties(WordStyles styles, DocumentText document) {
        this.styles = styles;
        this.document = document;
    }

    void open() {
        open = true;
    }

    /** Whether the element of the properties is open. */
    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
        if (numbered.or(() -> numberedByStyle).orElse(false)) {
            document.number();
        }
    }

    /** The paragraph has the style with this id; what it makes of words. */
    Emphasis style(String id) throws TaskException {
        WordStyles.Style style = styles.named(id);
        numberedByStyle = style.numbered();
        return style.emphasis();
    }

    /** The paragraph has the number or bullet of this list; list 0 is none. */
    void number(Optional<String> list) {
        numbered = Optional.of(list.filter("0"::equals).isEmpty());
    }

    /** The end of the paragraph is deleted: the next one goes on with its words. */
    void markDeleted() {
        deleted = true;
    }

    void end() throws TaskException {
        if (!deleted) {
            document.endParagraph();
        }
        deleted = false;
        numbered = Optional.empty();
        numberedByStyle = Optional.empty();
    }

    /** Ends a paragraph whose end was deleted and which nothing follows, as at the end of a cell. */
    void endAtLast() throws TaskException {
        if (document.inParagraph()) {
            document.endParagraph();
        }
    }
}
