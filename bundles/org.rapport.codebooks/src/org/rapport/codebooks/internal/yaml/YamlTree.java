// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one YAML document from the events of the parser, so that a hostile document is left where it goes
 * too far: nothing recurs, and depth and aliases are bounded.
 */
public final class YamlTree {

    /** A document that nests lists and maps deeper is refused. */
    public static final int MAXIMUM_DEPTH = 100;

    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Anchors anchors = new Anchors();
    private final Scalars scalars = new Scalars();
    private Optional<YamlNode> root = Optional.empty();

    private YamlTree() {}

    /**
     * Reads a document.
     *
     * @return the tree; empty if the text has only comments and blanks
     * @throws YamlFault at the first place that is no YAML, or is more than is read here
     */
    public static Optional<YamlNode> of(String text) throws YamlFault {
        YamlTree tree = new YamlTree();
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                tree.take(event);
            }
        } catch (MarkedYamlEngineException e) {
            throw SyntaxFault.of(e);
        } catch (YamlEngineException e) {
            throw new YamlFault(Position.START, CodebookMessage.SYNTAX);
        }
        return tree.root;
    }

    private void take(Event event) throws YamlFault {
        switch (event.getEventId()) {
            case DocumentStart -> {
                if (root.isPresent()) {
                    throw new YamlFault(Marks.start(event), CodebookMessage.SECOND_DOCUMENT);
                }
            }
            case Scalar -> takeScalar((ScalarEvent) event);
            case Alias -> {
                AliasEvent alias = (AliasEvent) event;
                Anchors.Anchored target = anchors.resolve(alias.getAlias(), Marks.start(event));
                place(target.node(), target.size());
            }
            case SequenceStart, MappingStart -> takeStart((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> takeEnd();
            default -> {
                // the ends of the stream and of the document say nothing more
            }
        }
    }

    private void takeScalar(ScalarEvent event) throws YamlFault {
        refuseTag(event, event.getTag());
        YamlScalar scalar = scalars.of(event);
        long size = scalar.text().length() + 1L;
        event.getAnchor().ifPresent(anchor -> anchors.close(anchor, scalar, size));
        place(scalar, size);
    }

    private void takeStart(CollectionStartEvent event) throws YamlFault {
        refuseTag(event, event.getTag());
        if (open.size() >= MAXIMUM_DEPTH) {
            throw new YamlFault(Marks.start(event), CodebookMessage.DEPTH, MAXIMUM_DEPTH);
        }
        event.getAnchor().ifPresent(anchors::open);
        open.push(new OpenNode(event.getEventId() == Event.ID.MappingStart, event.getAnchor(), Marks.start(event)));
    }

    private void takeEnd() {
        OpenNode done = open.pop();
        YamlNode node = done.close();
        done.anchor().ifPresent(anchor -> anchors.close(anchor, node, done.size()));
        place(node, done.size());
    }

    private void place(YamlNode node, long size) {
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.peek().add(node, size);
        }
    }

    private static void refuseTag(NodeEvent event, Optional<String> tag) throws YamlFault {
        if (tag.isPresent()) {
            throw new YamlFault(Marks.start(event), CodebookMessage.TAG);
        }
    }
}
