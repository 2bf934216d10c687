// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import org.rapport.api.cache.UserCache;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds the language analysis. */
@Command(
        name = "add",
        description = "Add the language analysis from the archive rapport-nlp-….zip that you got beside Rapport.",
        footer = {"", "Example: rapport nlp add rapport-nlp-0.1.0.zip"})
final class NlpAddCommand extends RapportCommand {

    @Parameters(paramLabel = "FILE", description = "The archive.")
    private Path archive;

    NlpAddCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        Path extensions = extensions();
        ExtensionArchive.Added added =
                new ExtensionArchive(archive).addTo(extensions.toAbsolutePath(), UserCache.folder());
        session()
                .say("Added " + added.bundles() + " bundles to " + extensions + " and " + added.models()
                        + " language models to " + UserCache.folder() + ".");
        session().say("Rules work from the next command on, e.g.: rapport autocode STUDY");
        return ExitCode.DONE;
    }

    /** The folder that the launcher names; never another one, since what is in it is replaced. */
    private static Path extensions() throws TaskException {
        String folder = System.getProperty("rapport.extensions", "");
        if (folder.isBlank()) {
            throw new TaskException(Message.of(ExtensionMessage.NO_FOLDER));
        }
        return Path.of(folder);
    }
}
