// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.OptionalInt;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CodingChoice;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.edit.EditMessage;
import org.rapport.core.edit.StudyEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Weighs codings. */
@Command(
        name = "weight",
        description = "Say how strongly codings show their code, from 0 to 100.",
        footer = {"", "Example: rapport coding weight change.rapport 3f2a91c0 --to 70"})
final class CodingWeightCommand extends BulkCommand {

    @Option(names = "--to", required = true, paramLabel = "N|none", description = "The weight, or none.")
    private String weight;

    CodingWeightCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(CodingChoice choice, StudyReader reader) throws TaskException {
        if (weight.equals("none")) {
            return new CodingEdit.Weigh(choice, OptionalInt.empty());
        }
        if (!weight.matches("\\d{1,3}")) {
            throw new TaskException(Message.of(EditMessage.BAD_WEIGHT));
        }
        return new CodingEdit.Weigh(choice, OptionalInt.of(Integer.parseInt(weight)));
    }
}
