// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports the coded data. */
@Command(
        name = "export",
        description = "Export the coded passages, code counts and codebook of a study into an Excel workbook.",
        footer = {"", "Example: rapport export change.rapport coded.xlsx"})
final class ExportCommand extends RapportCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1", paramLabel = "OUT.xlsx", description = "The file to write.")
    private Path out;

    @Option(names = "--replace", description = "Replace the file if it is there already.")
    private boolean replace;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            session().services().export().run(open, out, replace, session().progress());
        }
        session().say("Wrote " + out + ".");
        return ExitCode.DONE;
    }
}
