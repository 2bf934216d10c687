// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a codebook. */
@Command(
        name = "show",
        description =
                "Show the codebook of a study, or a codebook file, as a tree; or one code with all that is said of it.",
        footer = {"", "Example: rapport codebook show change.rapport --code IN-FRQ"})
final class CodebookShowCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY|FILE", description = CodebookName.HELP)
    private CodebookName name;

    @Option(names = "--code", paramLabel = "ID", description = "Show this code whole.")
    private CodeId code;

    @Mixin
    private FormatOption format = new FormatOption();

    CodebookShowCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        Codebook codebook = new NamedCodebooks(session()).read(name);
        Optional<Code> wanted = Optional.ofNullable(code).flatMap(codebook::code);
        if (code != null && wanted.isEmpty()) {
            throw new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, code));
        }
        if (wanted.isPresent() && format.format() == ListingFormat.TABLE) {
            new CodeSheet(session()).print(codebook, wanted.get());
        } else {
            list(codebook, wanted.map(List::of).orElse(codebook.codes()));
        }
        return ExitCode.DONE;
    }

    private void list(Codebook codebook, List<Code> codes) {
        Listing listing = new Listing(
                Column.text("id", "Code"),
                Column.wide("label", "Label"),
                Column.wide("short_definition", "In short"),
                Column.hidden("parent"),
                Column.hidden("codable"),
                Column.hidden("retired"),
                Column.hidden("definition"),
                Column.hidden("when_to_use"),
                Column.hidden("when_not_to_use"),
                Column.hidden("examples"),
                Column.hidden("indicators"),
                Column.hidden("colour"),
                Column.hidden("sources"));
        codes.forEach(each -> listing.row(
                each.id(),
                format.format() == ListingFormat.TABLE ? shown(codebook, each) : each.label(),
                each.shortDefinition().isEmpty() ? firstSentence(each.definition()) : each.shortDefinition(),
                each.parent().map(CodeId::value).orElse(""),
                each.codable(),
                each.retired(),
                each.definition(),
                each.include(),
                each.exclude(),
                each.examples().stream().map(Example::text).toList(),
                indicators(each),
                codebook.colour(each.id()).map(Object::toString).orElse(""),
                each.sources()));
        if (format.format() == ListingFormat.TABLE) {
            session()
                    .say(session().terminal().bold(codebook.about().title()) + ", version "
                            + codebook.about().version());
        }
        listing.print(format.format(), session().terminal());
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String shown(Codebook codebook, Code each) {
        String indent = "  ".repeat(codebook.path(each.id()).size() - 1);
        return indent + each.label() + (each.retired() ? " (retired)" : "");
    }

    private static List<String> indicators(Code each) {
        return each.indicators().stream().map(CodebookShowCommand::readable).toList();
    }

    static String readable(Indicator indicator) {
        return indicator.kind().name().toLowerCase(Locale.ROOT) + ": " + indicator.pattern();
    }
}
