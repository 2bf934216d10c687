// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyReader;
import org.rapport.core.edit.CoderEdit;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.coding.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the description of a coder away. */
@Command(name = "forget", description = "Take the description of a coder away; the coder's work stays.")
final class CoderForgetCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "CODER", description = "The coder's name.")
    private Coder coder;

    CoderForgetCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(StudyReader reader) {
        return new CoderEdit.Forget(coder);
    }
}
