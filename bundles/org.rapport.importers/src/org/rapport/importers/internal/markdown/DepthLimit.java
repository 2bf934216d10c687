// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Takes a line as mere characters where lists and quotations are nested too deep. */
final class DepthLimit implements BlockParserFactory {

    private static final int DEEPEST = 40;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int depth = 0;
        for (Node node = matched.getMatchedBlockParser().getBlock(); node != null; node = node.getParent()) {
            depth++;
        }
        return depth < DEEPEST ? BlockStart.none() : BlockStart.of(new Line()).atIndex(state.getNextNonSpaceIndex());
    }

    /** A line whose signs mean nothing. */
    private static final class Line extends AbstractBlockParser {

        private final CustomBlock block = new CustomBlock() {};

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine line) {
            block.appendChild(new Text(line.getContent().toString()));
        }
    }
}
