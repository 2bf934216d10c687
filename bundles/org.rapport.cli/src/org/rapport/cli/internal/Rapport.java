// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;
import org.rapport.api.team.TeamRole;
import org.rapport.cli.internal.CodeFieldOptions.ChosenColour;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.Memo;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The command line: finds the command, runs it, and puts what went wrong into words. */
final class Rapport {

    private static final Map<String, Function<Session, Object>> COMMANDS = commands();

    /** Words that are easily taken for a command's name, and do what it does. */
    private static final Map<String, String> PLURALS = Map.of("cases", "case");

    private final Session session;

    Rapport(Session session) {
        this.session = session;
    }

    private static Map<String, Function<Session, Object>> commands() {
        Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("transcripts", TranscriptsCommand::new);
        commands.put("transcript", TranscriptCommand::new);
        commands.put("role", RoleCommand::new);
        commands.put("correct", CorrectCommand::new);
        commands.put("codebook", CodebookCommand::new);
        commands.put("code", CodeCommand::new);
        commands.put("autocode", AutocodeCommand::new);
        commands.put("review", ReviewCommand::new);
        commands.put("codings", CodingsCommand::new);
        commands.put("coding", CodingCommand::new);
        commands.put("memo", MemoCommand::new);
        commands.put("case", CaseCommand::new);
        commands.put("attribute", AttributeCommand::new);
        commands.put("coder", CoderCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("undo", UndoCommand::new);
        commands.put("redo", RedoCommand::new);
        commands.put("history", HistoryCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("erase", EraseCommand::new);
        commands.put("push", PushCommand::new);
        commands.put("pull", PullCommand::new);
        commands.put("team", TeamCommand::new);
        commands.put("nlp", NlpCommand::new);
        commands.put("help", HelpCommand::new);
        return commands;
    }

    /** What is said about the program as a whole. */
    @Command(
            name = "rapport",
            description =
                    "Code qualitative interviews: import transcripts, tag passages with a codebook, export tables.",
            synopsisSubcommandLabel = "COMMAND",
            footer = {
                "",
                "rapport COMMAND --help says more. Words of other tools are understood: rapport help quotation.",
                "A study is a project elsewhere, a transcript a document, a code a tag or node, a passage a segment",
                "or quotation.",
                "",
                "Exit codes: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done in part, every refused part",
                "named; 130 cancelled."
            })
    static final class Root {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help.")
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "Show the version.")
        private boolean version;
    }

    /** Runs a command line; returns the exit code. */
    int run(String... words) {
        String[] arguments = words.clone();
        if (arguments.length > 1) {
            arguments[0] = PLURALS.getOrDefault(arguments[0], arguments[0]);
        }
        try {
            return whole(commandLine(arguments).execute(arguments));
        } finally {
            session.progress().clear();
            session.terminal().out().flush();
            session.terminal().err().flush();
        }
    }

    /** The exit code, or failure if not all that was printed could be written, as on a full disk. */
    private int whole(int code) {
        if (!session.terminal().out().checkError()) {
            return code;
        }
        session.warn("rapport: The output could not be written whole. Is the disk full, or did its reader end?");
        return code == ExitCode.DONE ? ExitCode.FAILED : code;
    }

    private CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Root());
        String wanted = arguments.length > 0 ? arguments[0] : "";
        if (COMMANDS.containsKey(wanted) && !wanted.equals("help")) {
            add(line, wanted);
        } else {
            COMMANDS.keySet().forEach(name -> add(line, name));
        }
        line.getCommandSpec().version("Rapport " + Version.TEXT);
        line.registerConverter(CodeId.class, checked(CodeId::new, "not a code id"));
        line.registerConverter(
                Charset.class, checked(Charset::forName, "not a known encoding; e.g. UTF-8, windows-1252 or MacRoman"));
        line.registerConverter(StudyAddress.class, Rapport::address);
        line.registerConverter(TeamRole.class, checked(TeamRole::of, "the roles are lead, coder and viewer"));
        line.registerConverter(CodebookName.class, Rapport::codebook);
        line.registerConverter(
                ChosenColour.class, checked(ChosenColour::of, "a colour has the form #rrggbb, or say none"));
        line.registerConverter(
                Attribute.Type.class,
                checked(AttributeKind::of, "the types are text, number, date, yes-no and choice"));
        line.registerConverter(
                Memo.Type.class, checked(MemoType::of, "a memo is analytic, methodological or reflexive"));
        line.registerConverter(Coder.class, checked(Coder::new, "not a coder's name"));
        line.registerConverter(ListingFormat.class, checked(ListingFormat::of, "the forms are table, csv and json"));
        line.setOut(new PrintWriter(session.terminal().out(), true));
        line.setErr(new PrintWriter(session.terminal().err(), true));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(session.terminal().colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.min(120, Math.max(80, session.terminal().width())));
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
        return line;
    }

    private void add(CommandLine line, String name) {
        Object made = COMMANDS.get(name).apply(session);
        CommandLine command = new CommandLine(made);
        if (made instanceof RapportCommand whole) {
            whole.parts().forEach(command::addSubcommand);
        }
        line.addSubcommand(name, command);
    }

    private static StudyAddress address(String text) {
        try {
            return StudyAddress.parse(text);
        } catch (TaskException e) {
            throw new TypeConversionException(e.what().text());
        }
    }

    private static CodebookName codebook(String text) {
        try {
            return CodebookName.parse(text);
        } catch (TaskException e) {
            throw new TypeConversionException(e.what().text());
        }
    }

    private static <T> ITypeConverter<T> checked(Function<String, T> reading, String otherwise) {
        return text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(otherwise);
            }
        };
    }

    private int wrongUsage(CommandLine.ParameterException fault, String[] arguments) {
        String first = arguments.length > 0 ? arguments[0] : "";
        Optional<OtherWords.Entry> known = COMMANDS.containsKey(first) ? Optional.empty() : OtherWords.of(first);
        if (known.isPresent()) {
            session.warn("rapport: there is no command \"" + first + "\". What other tools call so is here: "
                    + known.get().ours() + "; see: " + known.get().commands() + ".");
        } else if (first.isEmpty()) {
            fault.getCommandLine().usage(fault.getCommandLine().getErr());
        } else if (!first.startsWith("-") && !COMMANDS.containsKey(first)) {
            session.warn("rapport: there is no command \"" + first + "\"."
                    + Nearest.to(first, COMMANDS.keySet())
                            .map(near -> " Did you mean " + near + "?")
                            .orElse("")
                    + " See: rapport --help");
        } else {
            session.warn("rapport: " + fault.getMessage().replace("option option", "option"));
            session.warn("See: " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    private int failed(Exception fault) throws Exception {
        if (fault instanceof TaskCancelledException) {
            session.warn("rapport: Cancelled. Nothing was changed.");
            return ExitCode.CANCELLED;
        }
        if (fault instanceof TaskException known) {
            String where = known.where().toString();
            session.warn("rapport: " + (where.isEmpty() ? "" : where + ": ")
                    + known.what().text());
            return ExitCode.FAILED;
        }
        if (fault instanceof UncheckedIOException broken) {
            session.warn("rapport: " + broken.getCause().getMessage());
            return ExitCode.FAILED;
        }
        throw fault;
    }

    /** The commands, for the help. */
    static List<String> names() {
        return List.copyOf(COMMANDS.keySet());
    }
}
