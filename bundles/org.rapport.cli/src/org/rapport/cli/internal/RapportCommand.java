// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Map;
import java.util.concurrent.Callable;
import org.rapport.api.task.TaskException;
import picocli.CommandLine.Option;

/** What all commands have in common: the session, and {@code --help}. */
abstract class RapportCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    RapportCommand(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /** The commands below this one by name, in the order of the help. */
    Map<String, Object> parts() {
        return Map.of();
    }

    /** Does the work; returns the exit code. */
    @Override
    public abstract Integer call() throws TaskException;
}
