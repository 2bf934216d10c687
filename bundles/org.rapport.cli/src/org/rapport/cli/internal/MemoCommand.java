// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The commands about memos. */
@Command(
        name = "memo",
        description = {
            "Write down what you think while you work: on the study, a transcript, a passage or a code (other tools: notes,"
                    + " comments; a reflexive memo is a diary)."
        })
final class MemoCommand extends GroupCommand {

    MemoCommand(Session session) {
        super(session);
    }

    @Override
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("add", new MemoAddCommand(session()));
        parts.put("list", new MemoListCommand(session()));
        parts.put("show", new MemoShowCommand(session()));
        parts.put("edit", new MemoEditCommand(session()));
        parts.put("remove", new MemoRemoveCommand(session()));
        return parts;
    }
}
