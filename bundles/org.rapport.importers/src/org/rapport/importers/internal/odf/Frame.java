// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.odf;

import java.util.ArrayList;
import java.util.List;
import org.rapport.api.task.MessageTemplate;
import org.rapport.importers.internal.document.DocumentMessage;
import org.rapport.importers.internal.report.ImportMessage;

/** A frame or shape with all that is in it, of which only the kind is kept (ODF 1.3, part 3, section 10). */
final class Frame {

    private int depth;
    private int paragraphs;
    private boolean words;
    private boolean object;
    private boolean picture;

    boolean isOpen() {
        return depth > 0;
    }

    void start(String namespace, String name) {
        depth++;
        if (namespace.equals(Names.DRAW)) {
            object = object || name.startsWith("object");
            picture = picture || name.equals("image");
        } else if (isParagraph(namespace, name)) {
            paragraphs++;
        }
    }

    void text(String text) {
        words = words || paragraphs > 0 && !text.isBlank();
    }

    /** Takes an element that ends; what is to be counted if it is the frame. */
    List<MessageTemplate> end(String namespace, String name) {
        depth--;
        paragraphs -= isParagraph(namespace, name) ? 1 : 0;
        List<MessageTemplate> kinds = new ArrayList<>();
        if (depth == 0) {
            add(kinds, words, ImportMessage.TEXT_BOXES);
            add(kinds, object, ImportMessage.EMBEDDED);
            add(kinds, picture && !object, DocumentMessage.PICTURES);
            words = false;
            object = false;
            picture = false;
        }
        return kinds;
    }

    private static void add(List<MessageTemplate> kinds, boolean found, MessageTemplate kind) {
        if (found) {
            kinds.add(kind);
        }
    }

    private static boolean isParagraph(String namespace, String name) {
        return namespace.equals(Names.TEXT) && (name.equals("p") || name.equals("h"));
    }
}
