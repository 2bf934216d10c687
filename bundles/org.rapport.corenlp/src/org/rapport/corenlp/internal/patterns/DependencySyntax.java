// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapport.corenlp.internal.patterns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapport.api.annotation.Token;

/**
 * Reads the part of CoreNLP's Semgrex that rules may use (see the Javadoc of its {@code SemgrexPattern}, 4.5.10): nodes
 * in braces with word, lemma and tag, the relations {@code > < >> << . ..}, {@code |}, {@code !}, {@code ?},
 * brackets and names of nodes. A name says nothing but what a reader may take from it; two nodes cannot share one.
 */
final class DependencySyntax extends TokenTestReader {

    private static final int MAX_NODES = 30;

    private final Set<String> names = new HashSet<>();
    private int nodes;

    private DependencySyntax(String pattern) {
        super(pattern);
    }

    /** The node of the pattern that all others hang on. */
    static NodeExpression read(String pattern) throws PatternFault {
        DependencySyntax reader = new DependencySyntax(pattern);
        NodeExpression root = reader.chain();
        if (!reader.atEnd()) {
            throw reader.expected("a relation (> < >> << . ..) or the end of the pattern");
        }
        return root;
    }

    /** A node and its relations. */
    private NodeExpression chain() throws PatternFault {
        skipBlanks();
        NodeExpression head = target();
        skipBlanks();
        return atEnd() || endsChain() ? head : head.with(alternatives());
    }

    private boolean endsChain() {
        return peek() == ')' || peek() == ']';
    }

    private NodeExpression.Condition alternatives() throws PatternFault {
        NodeExpression.Condition any = conjunction();
        while (take("|")) {
            any = new NodeExpression.Either(any, conjunction());
        }
        return any;
    }

    private NodeExpression.Condition conjunction() throws PatternFault {
        skipBlanks();
        List<NodeExpression.Condition> all = new ArrayList<>(List.of(condition()));
        skipBlanks();
        while (!atEnd() && !endsChain() && peek() != '|') {
            all.add(condition());
            skipBlanks();
        }
        return new NodeExpression.Every(List.copyOf(all));
    }

    private NodeExpression.Condition condition() throws PatternFault {
        if (take("?")) {
            skipBlanks();
            return new NodeExpression.Perhaps(positive());
        }
        if (take("!")) {
            skipBlanks();
            return new NodeExpression.Not(positive());
        }
        return positive();
    }

    private NodeExpression.Condition positive() throws PatternFault {
        if (peek() != '[') {
            return related();
        }
        deeper();
        require("[");
        NodeExpression.Condition inner = alternatives();
        require("]");
        back();
        return inner;
    }

    private NodeExpression.Condition related() throws PatternFault {
        Dependencies.Relation relation = Dependencies.Relation.all()
                .filter(known -> take(known.sign()))
                .findFirst()
                .orElseThrow(() -> expected("a relation: > < >> << . or .."));
        skipBlanks();
        Predicate<String> name = relation.hasName() ? relationName() : any -> true;
        skipBlanks();
        return new NodeExpression.Related(relation, name, target());
    }

    private Predicate<String> relationName() throws PatternFault {
        if (peek() == '/') {
            Pattern regex = regex();
            return name -> name.length() <= RegexSyntax.MAX_TOKEN
                    && regex.matcher(name).matches();
        }
        String exact = word();
        return exact.isEmpty() ? any -> true : exact::equals;
    }

    private NodeExpression target() throws PatternFault {
        if (peek() != '(') {
            return node();
        }
        deeper();
        require("(");
        NodeExpression inner = chain();
        require(")");
        back();
        return inner;
    }

    private NodeExpression node() throws PatternFault {
        if (nodes == MAX_NODES) {
            throw fault(PatternMessage.TOO_MANY_NODES, MAX_NODES);
        }
        require("{");
        skipBlanks();
        Predicate<Token> test = nodeTest();
        require("}");
        skipBlanks();
        nodeName();
        return new NodeExpression(nodes++, test, List.of());
    }

    private Predicate<Token> nodeTest() throws PatternFault {
        if (take("$")) {
            return token -> token.governor() < 0;
        }
        return peek() == '}' ? token -> true : attributes(true, ";");
    }

    private void nodeName() throws PatternFault {
        if (take("=")) {
            skipBlanks();
            String name = word();
            if (name.isEmpty()) {
                throw expected("a name for the node");
            }
            if (!names.add(name)) {
                throw fault(PatternMessage.NAME_TWICE, name);
            }
        }
    }
}
