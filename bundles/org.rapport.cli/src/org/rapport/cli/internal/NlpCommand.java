// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Map;
import picocli.CommandLine.Command;

/** The commands about language analysis. */
@Command(
        name = "nlp",
        description =
                "Add the language analysis that rules need (Stanford CoreNLP, an archive of its own under the GPL).",
        synopsisSubcommandLabel = "add")
final class NlpCommand extends GroupCommand {

    NlpCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        return Map.of("add", new NlpAddCommand(session()));
    }
}
