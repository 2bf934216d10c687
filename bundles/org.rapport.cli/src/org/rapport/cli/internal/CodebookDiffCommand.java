// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two codebooks. */
@Command(
        name = "diff",
        description = {
            "Show what changed from one codebook to another.",
            "Codes that are new, gone, moved or retired, each field and each word that differs, facets and groups.",
            "A and B are codebook files, studies, or codebooks that a study had.",
            "The exit code is 0 whether they differ or not; --format json says \"differs\"."
        },
        footer = {"", "Example: rapport codebook diff change.rapport@2026-05-04 change.rapport"})
final class CodebookDiffCommand extends RapportCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier one. " + CodebookName.HELP)
    private CodebookName before;

    @Parameters(index = "1", paramLabel = "B", description = "The later one.")
    private CodebookName after;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "table (for people) or json (for programs).")
    private ListingFormat format = ListingFormat.TABLE;

    CodebookDiffCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        if (format == ListingFormat.CSV) {
            throw new ParameterException(spec.commandLine(), "the forms of a difference are table and json");
        }
        NamedCodebooks books = new NamedCodebooks(session());
        Codebook bookBefore = books.read(before);
        Codebook bookAfter = books.read(after);
        if (format == ListingFormat.JSON) {
            new DiffJson(before.text(), bookBefore, after.text(), bookAfter)
                    .print(session().terminal().out());
        } else {
            new DiffSheet(session()).print(before.text(), bookBefore, after.text(), bookAfter);
        }
        return ExitCode.DONE;
    }
}
