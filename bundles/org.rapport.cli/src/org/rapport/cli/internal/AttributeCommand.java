// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The commands about attributes. */
@Command(
        name = "attribute",
        description =
                "Say in which respects cases are described, e.g. sector or years in office (other tools: variables).")
final class AttributeCommand extends GroupCommand {

    AttributeCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("add", new AttributeAddCommand(session()));
        parts.put("list", new AttributeListCommand(session()));
        parts.put("edit", new AttributeEditCommand(session()));
        parts.put("remove", new AttributeRemoveCommand(session()));
        return parts;
    }
}
