// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.document;

import java.util.Optional;
import org.rapport.api.task.MessageTemplate;

/** Goes past an element of XML with all that is in it, and can count it if it has words. For one thread. */
public final class Skipping {

    private final DocumentText document;
    private Optional<MessageTemplate> kind = Optional.empty();
    private int depth;
    private boolean words;

    public Skipping(DocumentText document) {
        this.document = document;
    }

    /** Whether such an element is open. */
    public boolean active() {
        return depth > 0;
    }

    /** Goes past the element that begins, which someone else counts. */
    public void begin() {
        depth = 1;
        kind = Optional.empty();
    }

    /** Goes past the element that begins, and counts it if there are words in it. */
    public void beginCounted(MessageTemplate newKind) {
        depth = 1;
        kind = Optional.of(newKind);
        words = false;
    }

    /** Goes past the element that begins, and counts it. */
    public void beginCountedAlways(MessageTemplate newKind) {
        document.leaveOut(newKind);
        begin();
    }

    public void startElement() {
        depth++;
    }

    public void text(String text) {
        words = words || kind.isPresent() && !text.isBlank();
    }

    /** Whether the element that ends is the one that was skipped. */
    public boolean endElement() {
        if (--depth == 0 && words) {
            kind.ifPresent(document::leaveOut);
        }
        return depth == 0;
    }
}
