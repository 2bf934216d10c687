// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Attribute;
import picocli.CommandLine.Option;

/** The options that say what the values of an attribute are. */
final class AttributeOptions {

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description =
                    "text, number, date (2026-11-23), yes-no or choice (default: text; choice where --choice is said).")
    private Attribute.Type type;

    @Option(names = "--choice", paramLabel = "VALUE", description = "A value that may be chosen. Repeat for more.")
    private List<String> choices = List.of();

    /** The type that was said, or follows from the choices, or else the one it has. */
    Attribute.Type type(Optional<Attribute.Type> present) {
        if (type != null) {
            return type;
        }
        return choices.isEmpty() ? present.orElse(Attribute.Type.TEXT) : Attribute.Type.CHOICE;
    }

    List<String> choices(Attribute.Type of, List<String> present) throws TaskException {
        List<String> chosen = choices.isEmpty()
                ? present
                : choices.stream().map(String::strip).distinct().toList();
        boolean fits = of == Attribute.Type.CHOICE
                ? !chosen.isEmpty() && chosen.stream().noneMatch(String::isEmpty)
                : choices.isEmpty();
        if (!fits) {
            throw new TaskException(
                    Message.of(ChoiceMessage.EMPTY, "the type choice, and no other, needs values: --choice VALUE"));
        }
        return of == Attribute.Type.CHOICE ? chosen : List.of();
    }
}
