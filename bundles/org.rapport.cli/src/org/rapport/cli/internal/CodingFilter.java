// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.CodingQuery;
import picocli.CommandLine.Option;

/** The options that choose codings. */
final class CodingFilter {

    @Option(names = "--code", paramLabel = "ID", description = "Only this code and those below it. Repeat for more.")
    private List<CodeId> codes = List.of();

    @Option(
            names = "--transcript",
            paramLabel = "T",
            description = "Only this transcript, by title or id. Repeat for more.")
    private List<String> transcripts = List.of();

    @Option(names = "--by", paramLabel = "CODER", description = "Only codings of this coder. Repeat for more.")
    private List<Coder> coders = List.of();

    /** Whether nothing was said. */
    boolean isEmpty() {
        return codes.isEmpty() && transcripts.isEmpty() && coders.isEmpty();
    }

    CodingQuery query(StudyReader reader) throws TaskException {
        Optional<Codebook> codebook = reader.codebook();
        Set<CodeId> branches = new HashSet<>();
        for (CodeId code : codes) {
            Set<CodeId> branch = codebook.map(book -> book.branch(code)).orElse(Set.of());
            if (branch.isEmpty()) {
                throw new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, code));
            }
            branches.addAll(branch);
        }
        return new CodingQuery(
                new Chosen(reader).transcripts(transcripts), branches, Set.copyOf(coders), Optional.empty());
    }
}
