// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Problem.Severity;

/**
 * Prints what there is to know about many files: notes first, then warnings, then what was refused. Notes and warnings
 * that say the same of several files are one line, unless each is wanted; what was refused is always named.
 */
final class ImportNotes {

    /** So many files are named for what concerns more. */
    private static final int NAMED = 3;

    private final Session session;
    private final boolean each;

    ImportNotes(Session session, boolean each) {
        this.session = session;
        this.each = each;
    }

    void print(List<Problem> problems) {
        if (each) {
            problems.forEach(session::warn);
            return;
        }
        boolean joined = false;
        for (Severity severity : Severity.values()) {
            joined |= print(severity, problems);
        }
        if (joined) {
            session.warn("  Notes that are alike are one line here; --notes lists each with its place.");
        }
    }

    /** Whether problems were joined. */
    private boolean print(Severity severity, List<Problem> problems) {
        Map<Object, List<Problem>> alike = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (problem.severity() == severity) {
                boolean single =
                        severity == Severity.ERROR || problem.location().file().isEmpty();
                alike.computeIfAbsent(single ? problem : problem.message().pattern(), key -> new ArrayList<>())
                        .add(problem);
            }
        }
        boolean joined = false;
        for (List<Problem> group : alike.values()) {
            List<String> files = group.stream()
                    .map(problem -> problem.location().file())
                    .distinct()
                    .toList();
            if (files.size() == 1) {
                group.forEach(session::warn);
            } else {
                session.warn("  " + Session.word(severity) + " (" + files.size() + " files): "
                        + Columns.plain(with(sentence(group), named(files))));
                joined = true;
            }
        }
        return joined;
    }

    /** The sentence that all have in common: numbers that differ are a range, other words that differ are left open. */
    private static String sentence(List<Problem> group) {
        Message first = group.get(0).message();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < first.arguments().size(); i++) {
            int at = i;
            arguments.add(common(group.stream()
                    .map(problem -> problem.message().arguments().get(at))
                    .distinct()
                    .toList()));
        }
        return new Message(first.key(), first.pattern(), arguments).text();
    }

    private static String common(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        if (words.stream().allMatch(word -> word.matches("\\d{1,9}"))) {
            List<Integer> numbers =
                    words.stream().map(Integer::valueOf).sorted().toList();
            return numbers.get(0) + " to " + numbers.get(numbers.size() - 1);
        }
        return "…";
    }

    /** A sentence may end with a command, which no full stop follows. */
    private static String with(String sentence, String files) {
        return sentence + (sentence.endsWith(".") ? " In " + files + "." : " (in " + files + ")");
    }

    /** The names of some of them; files of several folders may have one name, which is said once. */
    private static String named(List<String> files) {
        List<String> names = files.stream()
                .map(file -> String.valueOf(Path.of(file).getFileName()))
                .distinct()
                .limit(NAMED)
                .toList();
        int more = files.size() - names.size();
        if (more > 0) {
            return String.join(", ", names) + " and " + more + " more";
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
