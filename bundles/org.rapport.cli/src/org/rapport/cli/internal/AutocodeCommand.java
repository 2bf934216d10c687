// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskException;
import org.rapport.core.autocode.AutocodeReport;
import org.rapport.core.autocode.AutocodeRequest;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Autocodes by rules. */
@Command(
        name = "autocode",
        description = {
            "Autocode by rules: the codebook's indicators suggest codes for the sentences of everyone but interviewers.",
            "Suggestions wait for rapport review. With --accept they become codings at once, marked as unreviewed."
        },
        footer = {"", "Example: rapport autocode change.rapport --code IN-FRQ --code TR"})
final class AutocodeCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(names = "--code", paramLabel = "ID", description = "Only this code and those below it. Repeat for more.")
    private List<CodeId> codes = List.of();

    @Option(
            names = "--transcript",
            paramLabel = "T",
            description = "Only this transcript, by title or id. Repeat for more.")
    private List<String> transcripts = List.of();

    @Option(names = "--parse", description = "Also run the rules about grammar (semgrex), which need a parser; slow.")
    private boolean parse;

    @Option(names = "--accept", description = "Accept all suggestions at once, as unreviewed codings.")
    private boolean accept;

    @Mixin
    private CoderOption coder = new CoderOption();

    AutocodeCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            Set<TranscriptId> chosen = new HashSet<>();
            for (String transcript : transcripts) {
                chosen.add(new TranscriptChoice(open).named(transcript));
            }
            AutocodeRequest request = new AutocodeRequest(
                    Set.copyOf(codes), chosen, parse, accept, coder.or(session().user()));
            print(session().services().autocode().run(open, request, session().progress()));
        }
        return ExitCode.DONE;
    }

    private void print(AutocodeReport report) {
        printNotRun(session(), report);
        session().say(summary(report, accept));
        if (!accept && report.offered() > 0) {
            session().say("Look at them: rapport review " + Quoted.of(study));
        }
    }

    static String summary(AutocodeReport report, boolean accepted) {
        return Counted.of(report.offered(), "suggestion")
                + (accepted ? " accepted as unreviewed codings" : "")
                + " in " + Counted.of(report.turns(), "turn") + " of "
                + Counted.of(report.transcripts(), "transcript")
                + (report.settled() > 0 ? "; " + report.settled() + " more were decided or coded before" : "")
                + (report.turnsWithoutRole() > 0
                        ? "; " + Counted.of(report.turnsWithoutRole(), "turn") + " without a role left out"
                        : "")
                + ".";
    }

    static void printNotRun(Session session, AutocodeReport report) {
        if (!report.notRun().isEmpty()) {
            session.say(Counted.of(report.notRun().size(), "rule") + " about grammar not run; run them with --parse:");
            report.notRun().forEach(rule -> session.say("  " + rule));
        }
    }
}
