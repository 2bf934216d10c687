// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, or finds commands by the words of other tools. */
@Command(
        name = "help",
        description =
                "Show the help of a command; or find commands by a word of another tool, e.g. rapport help segment.")
final class HelpCommand extends RapportCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND|WORD", description = "A command, or what another tool calls it.")
    private List<String> words = List.of();

    HelpCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        if (words.isEmpty()) {
            root.usage(session().terminal().out());
            return ExitCode.DONE;
        }
        String word = String.join(" ", words);
        CommandLine command = root.getSubcommands().get(words.get(0));
        if (command != null) {
            CommandLine part = command.getSubcommands().get(words.get(words.size() - 1));
            (part == null ? command : part).usage(session().terminal().out());
            return ExitCode.DONE;
        }
        Optional<OtherWords.Entry> known = OtherWords.of(word);
        session()
                .say(
                        known.isPresent()
                                ? "What some tools call " + word + " is here: "
                                        + known.get().ours() + ". Commands: "
                                        + known.get().commands() + "."
                                : "No command is about \"" + word + "\". The commands are: "
                                        + String.join(", ", Rapport.names()) + ".");
        return known.isPresent() ? ExitCode.DONE : ExitCode.USAGE;
    }
}
