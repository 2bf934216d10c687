// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The commands about cases. */
@Command(
        name = "case",
        description = {
            "Describe cases: the people or organisations that you compare, with what you know of them"
                    + " (other tools: cases with variables, classifications, document groups)."
        })
final class CaseCommand extends GroupCommand {

    CaseCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("add", new CaseAddCommand(session()));
        parts.put("list", new CaseListCommand(session()));
        parts.put("set", new CaseSetCommand(session()));
        parts.put("speaker", new CaseSpeakerCommand(session()));
        parts.put("import", new CaseImportCommand(session()));
        parts.put("remove", new CaseRemoveCommand(session()));
        return parts;
    }
}
