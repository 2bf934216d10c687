// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;

/**
 * What every command needs: the services, the terminal, progress, and what is known of the user.
 *
 * @param services the work itself
 * @param terminal where to read and write
 * @param progress told by long tasks
 * @param resources the folder that holds {@code samples} and {@code codebooks}
 * @param user the coder where nobody says another one
 */
record Session(Services services, Terminal terminal, TerminalProgress progress, Path resources, Coder user) {

    static Session of(Services services, Terminal terminal, Properties properties, Map<String, String> environment) {
        return new Session(
                services,
                terminal,
                new TerminalProgress(terminal),
                Path.of(properties.getProperty("rapport.resources", "")),
                user(properties, environment));
    }

    private static Coder user(Properties properties, Map<String, String> environment) {
        String name = environment.getOrDefault("RAPPORT_CODER", "").strip();
        try {
            return new Coder(
                    name.isEmpty()
                            ? properties.getProperty("user.name", "coder").strip()
                            : name);
        } catch (IllegalArgumentException e) {
            return new Coder("coder");
        }
    }

    /** Opens a study, and says once what people should know of the place where it lies. */
    Study open(StudyAddress address) throws TaskException {
        return noting(services.studies().open(address));
    }

    /** The study, after what people should know of its place was said. */
    Study noting(Study study) throws TaskException {
        try {
            study.remarks().forEach(this::warn);
            return study;
        } catch (TaskException e) {
            study.close();
            throw e;
        }
    }

    /** Prints lines of the result; what would steer the terminal, but for the terminal's own styles, is left out. */
    void say(String lines) {
        progress.clear();
        terminal.out().println(Columns.still(lines));
    }

    /** Prints lines beside the result, with the same care. */
    void warn(String lines) {
        progress.clear();
        terminal.err().println(Columns.still(lines));
    }

    /** Prints what was the matter with something that was to be done; what was an error was refused. */
    void warn(Problem problem) {
        warn(problem, "refused");
    }

    /** Prints a problem; an error is called so. */
    void warn(Problem problem, String error) {
        String kind = problem.severity() == Problem.Severity.ERROR ? error : word(problem.severity());
        warn("  " + kind + ": " + Columns.plain(problem.toString()));
    }

    /** How bad a problem is, in a word. */
    static String word(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
