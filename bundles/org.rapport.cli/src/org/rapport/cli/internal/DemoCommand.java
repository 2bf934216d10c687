// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.autocode.AutocodeReport;
import org.rapport.core.autocode.AutocodeRequest;
import org.rapport.core.edit.CodeEdit;
import org.rapport.core.importing.FileReport;
import org.rapport.core.importing.ImportReport;
import org.rapport.core.importing.ImportRequest;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the main job on the sample interviews. */
@Command(
        name = "demo",
        description = {
            "Do the whole job once on six sample interviews: make a study, import, autocode by rules, accept, export.",
            "The interviews are invented. Nothing leaves your machine."
        })
final class DemoCommand extends RapportCommand {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to put the study and the workbook (default: rapport-demo in this folder).")
    private Path out;

    @Mixin
    private CoderOption coder = new CoderOption();

    DemoCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        Path folder = out == null ? firstFree(Path.of("rapport-demo")) : out;
        Path file = folder.resolve("demo.rapport");
        Path workbook = folder.resolve("coded.xlsx");
        makeFolder(folder, List.of(file, workbook));
        Codebook codebook = new CodebookFile(session())
                .read(session().resources().resolve("codebooks/trusting-relationships/codebook.yaml"));
        try (NewStudy made =
                NewStudy.create(session(), StudyAddress.of(file), "Leading change in a crisis (samples)")) {
            Study study = made.study();
            study.apply(coder.or(session().user()), new CodeEdit.UseCodebook(codebook));
            importSamples(study);
            autocode(study);
            session().services().export().run(study, workbook, false, session().progress());
            made.keep();
            table(study);
        }
        session().say("");
        session().say("The study:    " + file);
        session().say("The workbook: " + workbook);
        session().say("Go on with:   rapport review " + Quoted.of(StudyAddress.of(file)));
        return ExitCode.DONE;
    }

    private static Path firstFree(Path wanted) {
        Path free = wanted;
        for (int number = 2; Files.exists(free); number++) {
            free = wanted.resolveSibling(wanted.getFileName() + "-" + number);
        }
        return free;
    }

    private static void makeFolder(Path folder, List<Path> files) throws TaskException {
        for (Path file : files) {
            if (Files.exists(file)) {
                throw new TaskException(Message.of(CoreMessage.FILE_EXISTS), Location.file(file.toString()));
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new TaskException(Message.of(CoreMessage.FOLDER_NOT_WRITABLE), Location.file(folder.toString()), e);
        }
    }

    private void importSamples(Study study) throws TaskException {
        Path samples = session().resources().resolve("samples/leader-interviews");
        ImportReport report = session()
                .services()
                .transcriptImport()
                .run(
                        study,
                        new ImportRequest(
                                List.of(samples),
                                Map.of(),
                                ImportOptions.DEFAULT,
                                coder.or(session().user())),
                        session().progress());
        session()
                .say(report.count(FileReport.Outcome.IMPORTED) + " interviews imported, "
                        + report.count(FileReport.Outcome.REFUSED) + " refused.");
    }

    private void autocode(Study study) throws TaskException {
        AutocodeReport report = session()
                .services()
                .autocode()
                .run(
                        study,
                        new AutocodeRequest(
                                Set.of(),
                                Set.of(),
                                false,
                                true,
                                coder.or(session().user())),
                        session().progress());
        session().say(AutocodeCommand.summary(report, true));
        session()
                .say(Counted.of(report.notRun().size(), "rule")
                        + " about grammar not run; rapport autocode names them, and --parse runs them.");
        session().say("");
    }

    private void table(Study study) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            new CountTable(session()).print(reader);
        }
    }
}
