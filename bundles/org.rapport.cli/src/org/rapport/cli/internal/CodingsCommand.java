// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Role;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists codings. */
@Command(
        name = "codings",
        description = {
            "List the coded passages of a study (other tools: coded segments, quotations, references).",
            "start and end count code points, from 0; end is excluded."
        },
        footer = {"", "Example: rapport codings change.rapport --code TR --format csv > trust.csv"})
final class CodingsCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(names = "--code", paramLabel = "ID", description = "Only this code and those below it. Repeat for more.")
    private List<CodeId> codes = List.of();

    @Option(
            names = "--transcript",
            paramLabel = "T",
            description = "Only this transcript, by title or id. Repeat for more.")
    private List<String> transcripts = List.of();

    @Option(names = "--by", paramLabel = "CODER", description = "Only codings of this coder. Repeat for more.")
    private List<Coder> coders = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    CodingsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            CodingQuery query = query(open, reader.codebook());
            Listing listing = new Listing(
                    Column.hidden("id"),
                    Column.text("transcript", "Transcript"),
                    Column.number("turn", "Turn"),
                    Column.text("speaker", "Speaker"),
                    Column.hidden("role"),
                    Column.number("start", "Start"),
                    Column.hidden("end"),
                    Column.text("code", "Code"),
                    Column.text("coder", "Coder"),
                    Column.hidden("origin"),
                    Column.text("reviewed", "Reviewed"),
                    Column.hidden("facets"),
                    Column.hidden("created"),
                    Column.wide("text", "Passage"));
            try (Stream<CodedPassage> passages = reader.passages(query)) {
                passages.forEach(passage -> add(listing, passage));
            }
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }

    private CodingQuery query(Study open, Optional<Codebook> codebook) throws TaskException {
        Set<CodeId> branches = new HashSet<>();
        for (CodeId code : codes) {
            Set<CodeId> branch = codebook.map(book -> book.branch(code)).orElse(Set.of());
            if (branch.isEmpty()) {
                throw new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, code));
            }
            branches.addAll(branch);
        }
        Set<TranscriptId> chosen = new HashSet<>();
        for (String transcript : transcripts) {
            chosen.add(new TranscriptChoice(open).named(transcript));
        }
        return new CodingQuery(chosen, branches, Set.copyOf(coders), Optional.empty());
    }

    private static void add(Listing listing, CodedPassage passage) {
        Coding coding = passage.coding();
        Map<String, String> facets = new LinkedHashMap<>();
        coding.facets().forEach((facet, value) -> facets.put(facet.value(), value));
        listing.row(
                coding.id(),
                passage.transcriptTitle(),
                passage.turn().map(Turn::number).orElse(0),
                passage.turn().flatMap(Turn::speaker).orElse(""),
                passage.role().map(Role::name).orElse(""),
                passage.codePoints().start(),
                passage.codePoints().end(),
                coding.code(),
                coding.coder(),
                coding.origin().name().toLowerCase(Locale.ROOT),
                coding.reviewed(),
                facets,
                coding.created(),
                passage.text());
    }
}
