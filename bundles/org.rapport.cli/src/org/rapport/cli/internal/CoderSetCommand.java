// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.cli.internal.CodeFieldOptions.ChosenColour;
import org.rapport.core.edit.CoderEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.CoderProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes a coder. */
@Command(
        name = "set",
        description = "Describe a coder; what is not named stays.",
        footer = {"", "Example: rapport coder set change.rapport Ben --colour \"#336699\" --about \"second coder\""})
final class CoderSetCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "CODER", description = "The coder's name.")
    private Coder coder;

    @Option(
            names = "--colour",
            paramLabel = "#RRGGBB",
            description = "The colour of the coder's codings; none to let the program choose.")
    private ChosenColour colour;

    @Option(names = "--about", paramLabel = "TEXT", description = "A description, e.g. the coder's part in the study.")
    private String about;

    CoderSetCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) throws TaskException {
        CoderProfile old = reader.coderProfiles().stream()
                .filter(profile -> profile.coder().equals(coder))
                .findFirst()
                .orElse(new CoderProfile(coder, Optional.empty(), ""));
        return new CoderEdit.Describe(new CoderProfile(
                coder, colour == null ? old.colour() : colour.colour(), about == null ? old.about() : about.strip()));
    }
}
