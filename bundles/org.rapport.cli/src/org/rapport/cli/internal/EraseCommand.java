// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ErasureReport;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.TaskException;
import org.rapport.core.erase.Erase;
import org.rapport.core.erase.ErasePlan;
import org.rapport.core.erase.EraseTargets;
import org.rapport.core.study.Study;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes words out of a study and its history for good. */
@Command(
        name = "erase",
        description = {
            "Take words out of a study, its history and your cache for good: for withdrawn consent or a leaked name.",
            "This cannot be undone. What goes, and which files it cannot reach, is listed first. WHAT is one of",
            "  transcript  a transcript with its codings, memos, speakers and file; NAME is its title or id",
            "  words       words of a transcript: each letter becomes a block, so that all positions stay; NAME is the",
            "              transcript's title or id, --turn and --words say which words",
            "  person      a speaker or a case: all their turns, what was coded in these, their label, their values",
            "  as          what was erased in another copy of the study, whose file is NAME",
            "  before      what the history tells of edits before a day or an edit; the study stays as it is",
            "All other edits can still be undone, and a later merge does not bring the words back."
        },
        footer = {
            "",
            "Example: rapport erase change.rapport words 01-ann --words \"Dana Meer\" --everywhere --reason \"leaked name\""
        })
final class EraseCommand extends RapportCommand {

    /** What is typed to confirm. */
    private static final String CONFIRMATION = "erase";

    /** No exit code. */
    private static final int GO_ON = -1;

    /** The four things that can be erased. */
    enum What {
        transcript,
        words,
        person,
        before,
        as
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1", paramLabel = "WHAT", description = "transcript, words, person, before or as.")
    private What what;

    @Parameters(index = "2", paramLabel = "NAME", description = "Which one; for before a day or the id of an edit.")
    private String name;

    @Option(names = "--turn", paramLabel = "N", description = "words: only in this turn. Without --words, all of it.")
    private Integer turn;

    @Option(
            names = "--words",
            paramLabel = "TEXT",
            description = "words: these, whatever their case and accents' encoding.")
    private String words;

    @Option(
            names = "--everywhere",
            description =
                    "Also where the same words stand elsewhere: in other transcripts, memos, the codebook, cases.")
    private boolean everywhere;

    @Option(names = "--inside", description = "Find words also as parts of longer words.")
    private boolean inside;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the history; without the words that go.")
    private String reason;

    @Option(names = "--dry-run", description = "Only list; change nothing.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Mixin
    private CoderOption coder = new CoderOption();

    EraseCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        requireSense();
        try (Study open = session().open(study)) {
            Erase erase = new Erase(open);
            return what == What.as ? repeat(erase) : erase(erase, new ErasureOrder(order(open), everywhere, inside));
        }
    }

    private int erase(Erase erase, ErasureOrder order) throws TaskException {
        ErasePlan plan = erase.list(order, session().progress());
        new EraseListing(session()).print(List.of(plan.report()), plan.files());
        int goesOn = goesOn(plan.report().isEmpty());
        if (goesOn != GO_ON) {
            return goesOn;
        }
        return finish(
                erase,
                List.of(erase.run(
                        order, coder.or(session().user()), reason, session().progress())));
    }

    /** Does here what was done in another copy. */
    private int repeat(Erase erase) throws TaskException {
        try (StudyStore copy = session().services().studies().openToRead(StudyAddress.parse(name))) {
            List<ErasureReport> reports = erase.listAs(copy, session().progress());
            new EraseListing(session()).print(reports, erase.outOfReach());
            int goesOn = goesOn(reports.isEmpty());
            if (goesOn != GO_ON) {
                return goesOn;
            }
            return finish(
                    erase,
                    erase.runAs(
                            copy, coder.or(session().user()), reason, session().progress()));
        }
    }

    /** Whether to go on, after the listing; else the exit code. */
    private int goesOn(boolean nothing) {
        if (nothing || dryRun) {
            session().say("Nothing was erased.");
            return nothing ? ExitCode.FAILED : ExitCode.DONE;
        }
        if (reason == null || reason.isBlank()) {
            session()
                    .warn("rapport: An erasure needs a reason. Say why, without the words that go: --reason TEXT."
                            + " Nothing was erased.");
            return ExitCode.USAGE;
        }
        return yes ? GO_ON : ask();
    }

    private void requireSense() {
        if (what == What.words && turn == null && words == null) {
            throw new ParameterException(
                    spec.commandLine(), "Say which words: --words TEXT, or --turn N for all of a turn.");
        }
        if (what != What.words && (turn != null || words != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--turn and --words belong to: erase STUDY words TRANSCRIPT");
        }
        if ((what == What.before || what == What.as) && (everywhere || inside)) {
            throw new ParameterException(spec.commandLine(), "--everywhere and --inside are about words.");
        }
    }

    private ErasureOrder.What order(Study open) throws TaskException {
        EraseTargets targets = new EraseTargets(open);
        return switch (what) {
            case transcript -> new ErasureOrder.OfTranscript(new TranscriptChoice(open).namedOrGone(name));
            case words -> {
                TranscriptId transcript = new TranscriptChoice(open).named(name);
                OptionalInt number = turn == null ? OptionalInt.empty() : OptionalInt.of(turn);
                yield targets.words(transcript, number, Optional.ofNullable(words), inside);
            }
            case person -> targets.person(name);
            case before -> targets.before(name, ZoneId.systemDefault());
            case as -> throw new IllegalStateException("another copy says what goes");
        };
    }

    private int ask() {
        session()
                .warn("This cannot be undone. Type " + CONFIRMATION
                        + " to go on, or anything else to leave all as it is:");
        Optional<String> line = new Keyboard(session().terminal(), session().progress()).line();
        if (line.filter(typed -> typed.strip().equalsIgnoreCase(CONFIRMATION)).isPresent()) {
            return GO_ON;
        }
        session()
                .warn(
                        line.isPresent()
                                ? "Nothing was erased."
                                : "Nothing was erased. Where nobody can be asked, say --yes.");
        if (session().progress().isCancelled()) {
            return ExitCode.CANCELLED;
        }
        return line.isPresent() ? ExitCode.FAILED : ExitCode.USAGE;
    }

    private int finish(Erase erase, List<ErasureReport> reports) {
        reports.forEach(report -> session().say("Erased: " + EraseListing.summary(report) + "."));
        try {
            erase.finish(session().progress());
            return ExitCode.DONE;
        } catch (TaskException e) {
            session().warn("rapport: " + e.what().text());
            return ExitCode.PARTLY;
        }
    }
}
