// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;

/** Prints all that a codebook says of one code. */
final class CodeSheet {

    private static final int NAME = 17;

    private final Session session;

    CodeSheet(Session session) {
        this.session = session;
    }

    void print(Codebook codebook, Code code) {
        session.say(session.terminal().bold(code.id() + "  " + code.label())
                + (code.codable() ? "" : "  (a category: passages carry the codes below it)")
                + (code.retired() ? "  (retired: it keeps its codings and is given to no more passages)" : ""));
        part(
                "Path",
                String.join(
                        " › ",
                        codebook.path(code.id()).stream().map(Code::label).toList()));
        part("In short", code.shortDefinition());
        part("Definition", code.definition());
        part("When to use", code.include());
        part("When not to use", code.exclude());
        code.examples().forEach(this::example);
        code.indicators().forEach(indicator -> part("Indicator", CodebookShowCommand.readable(indicator)));
        part(
                "Facets",
                String.join(
                        ", ",
                        codebook.facetsOf(code.id()).stream()
                                .map(f -> f.label())
                                .toList()));
        part("Sources", code.sources());
    }

    private void example(Example example) {
        String name =
                switch (example.kind()) {
                    case TYPICAL -> "Typical";
                    case ATYPICAL -> "Atypical";
                    case CLOSE_BUT_NO -> "Close, but no";
                };
        String instead = example.kind() == Example.Kind.CLOSE_BUT_NO
                ? "  → " + example.codeInstead().map(CodeId::value).orElse("no code")
                : "";
        String note = example.note().isEmpty() ? "" : "  (" + example.note() + ")";
        part(name, "“" + example.text() + "”" + instead + note);
    }

    private void part(String name, String text) {
        if (!text.isEmpty()) {
            String indent = " ".repeat(NAME);
            String wrapped = String.join(
                    System.lineSeparator() + indent,
                    Wrapping.lines(text, session.terminal().width() - NAME));
            session.say(session.terminal().faint(Columns.pad(name, NAME)) + wrapped);
        }
    }
}
