// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The commands about coders. */
@Command(name = "coder", description = "See who worked on a study, and describe them (other tools: users).")
final class CoderCommand extends GroupCommand {

    CoderCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("list", new CoderListCommand(session()));
        parts.put("set", new CoderSetCommand(session()));
        parts.put("forget", new CoderForgetCommand(session()));
        return parts;
    }
}
