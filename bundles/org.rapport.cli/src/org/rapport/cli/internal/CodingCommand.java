// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The commands about codings. */
@Command(
        name = "coding",
        description = {
            "Look at a coding, or change codings: one by its id, or many at once by --code, --transcript and --by"
                    + " (other tools: coded segments, quotations, references).",
            "The beginning of an id suffices: rapport codings. Codings are made by rapport code."
        })
final class CodingCommand extends GroupCommand {

    CodingCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("show", new CodingShowCommand(session()));
        parts.put("resize", new CodingResizeCommand(session()));
        parts.put("recode", new CodingRecodeCommand(session()));
        parts.put("facet", new CodingFacetCommand(session()));
        parts.put("weight", new CodingWeightCommand(session()));
        parts.put("note", new CodingNoteCommand(session()));
        parts.put("remove", new CodingRemoveCommand(session()));
        return parts;
    }
}
