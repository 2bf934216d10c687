// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.Clock;
import org.rapport.importers.internal.turns.Stamp;

/**
 * Times that a page marks as such, by a time element (as in podcast transcripts) or by a class such as
 * {@code timestamp}. They are put into brackets, so that they are known as times also where a sentence follows.
 */
final class PageTime {

    private static final Set<String> CLASSES = Set.of("time", "timestamp", "timecode", "time-stamp", "transcript-time");

    private PageTime() {}

    /** The time with brackets and blanks around it; empty if the element holds anything else. */
    static Optional<String> of(Element element, String name, char before) {
        Node only = element.childNodeSize() == 1 ? element.childNode(0) : element;
        boolean time = name.equals("time")
                || Set.of("span", "a").contains(name) && CLASSES.stream().anyMatch(element::hasClass);
        if (!time || "[({#".indexOf(before) >= 0 || !(only instanceof TextNode text)) {
            return Optional.empty();
        }
        String words = Blanks.strip(text.getWholeText().strip());
        return Clock.at(words, 0, ':').isPresent()
                        && Stamp.at(words, 0)
                                .filter(s -> s.end() == words.length())
                                .isPresent()
                ? Optional.of(" [" + words + "] ")
                : Optional.empty();
    }
}
