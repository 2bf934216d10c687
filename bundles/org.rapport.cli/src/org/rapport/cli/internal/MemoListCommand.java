// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Memo;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists memos. */
@Command(
        name = "list",
        description = "List memos in the order in which they were written; rapport memo show prints one whole.")
final class MemoListCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(
            names = "--transcript",
            paramLabel = "T",
            description = "Only on this transcript and its passages, by title or id. Repeat for more.")
    private List<String> transcripts = List.of();

    @Option(names = "--code", paramLabel = "ID", description = "Only on this code. Repeat for more.")
    private List<CodeId> codes = List.of();

    @Option(names = "--by", paramLabel = "CODER", description = "Only memos of this coder. Repeat for more.")
    private List<Coder> authors = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only analytic, methodological or reflexive ones.")
    private Memo.Type type;

    @Mixin
    private FormatOption format = new FormatOption();

    MemoListCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            MemoListing listing = new MemoListing(reader);
            for (Memo memo : chosen(reader)) {
                listing.add(memo);
            }
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }

    private List<Memo> chosen(StudyReader reader) throws TaskException {
        Set<TranscriptId> in = new Chosen(reader).transcripts(transcripts);
        Set<CodeId> on = new HashSet<>(codes);
        List<Memo> chosen = new ArrayList<>();
        for (Memo memo : reader.memos()) {
            boolean about = in.isEmpty() && on.isEmpty()
                    || MemoListing.transcript(memo).filter(in::contains).isPresent()
                    || MemoListing.code(memo).filter(on::contains).isPresent();
            if (about
                    && (authors.isEmpty() || authors.contains(memo.author()))
                    && (type == null || type == memo.type())) {
                chosen.add(memo);
            }
        }
        return chosen;
    }
}
