// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import org.rapport.codebooks.internal.report.CodebookMessage;
import org.rapport.codebooks.internal.report.Position;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Puts the parser's complaints into words for people who do not know the grammar of YAML. The parser's own words are
 * only looked at, never shown: they repeat the file.
 */
final class SyntaxFault {

    private final String problem;
    private final String context;
    private final Position where;
    private final Position opened;

    private SyntaxFault(MarkedYamlEngineException e) {
        this.problem = e.getProblem() == null ? "" : e.getProblem();
        this.context = e.getContext() == null ? "" : e.getContext();
        this.where = Marks.position(e.getProblemMark().or(e::getContextMark));
        this.opened = Marks.position(e.getContextMark().or(e::getProblemMark));
    }

    static YamlFault of(MarkedYamlEngineException e) {
        return new SyntaxFault(e).inWords();
    }

    private YamlFault inWords() {
        if (context.endsWith("quoted scalar")) {
            return problem.contains("escape")
                    ? new YamlFault(where, CodebookMessage.ESCAPE)
                    : new YamlFault(opened, CodebookMessage.OPEN_QUOTE);
        }
        if (problem.contains("(TAB)")) {
            return new YamlFault(where, CodebookMessage.TAB);
        }
        if (problem.contains("cannot start any token")) {
            return new YamlFault(where, CodebookMessage.FIRST_CHARACTER, between(problem));
        }
        if (context.startsWith("while parsing a flow")) {
            return new YamlFault(where, CodebookMessage.BRACKET, opened.line());
        }
        return new YamlFault(where, bySense());
    }

    private CodebookMessage bySense() {
        if (problem.startsWith("mapping values are not allowed")) {
            return CodebookMessage.COLON;
        }
        if (problem.startsWith("could not find expected ':'")) {
            return CodebookMessage.NO_COLON;
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return CodebookMessage.DASH;
        }
        if (context.endsWith("block scalar")) {
            return CodebookMessage.BLOCK;
        }
        boolean misplaced =
                problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'");
        return misplaced ? CodebookMessage.MISPLACED : CodebookMessage.SYNTAX;
    }

    /** What stands between the first two apostrophes: one character. */
    private static String between(String words) {
        int from = words.indexOf('\'') + 1;
        return words.substring(from, words.indexOf('\'', from));
    }
}
