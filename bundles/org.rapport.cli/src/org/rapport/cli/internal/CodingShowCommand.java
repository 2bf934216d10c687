// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Locale;
import java.util.Optional;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Evidence;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.text.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows all about one coding. */
@Command(name = "show", description = "Show all about one coding, with its words whole.")
final class CodingShowCommand extends RapportCommand {

    private static final int NAME = 12;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1", paramLabel = "ID", description = "The coding, by the beginning of its id.")
    private String id;

    @Mixin
    private FormatOption format = new FormatOption();

    CodingShowCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            CodedPassage passage = new Chosen(reader).coding(id);
            if (format.format() == ListingFormat.TABLE) {
                print(passage, reader);
            } else {
                CodingListing listing = new CodingListing();
                listing.add(passage);
                listing.print(format.format(), session().terminal());
            }
        }
        return ExitCode.DONE;
    }

    private void print(CodedPassage passage, StudyReader reader) throws TaskException {
        Coding coding = passage.coding();
        Optional<Code> code = reader.codebook().flatMap(book -> book.code(coding.code()));
        part("Code", coding.code() + code.map(found -> "  " + found.label()).orElse(""));
        part("Transcript", passage.transcriptTitle());
        part("Turn", passage.turn().map(Turn::number).map(String::valueOf).orElse(""));
        part("Speaker", passage.turn().flatMap(Turn::speaker).orElse(""));
        part("Coder", coding.coder().name());
        part("Origin", coding.origin().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        part("Reviewed", coding.reviewed() ? "yes" : "no");
        part("Facets", Listing.text(CodingListing.facets(coding)));
        part(
                "Weight",
                coding.weight().isPresent() ? String.valueOf(coding.weight().getAsInt()) : "");
        part("Note", coding.memo());
        for (Evidence evidence : coding.evidence()) {
            part("Because of", evidence.rule());
        }
        part("Created", coding.created().toString());
        part("Id", coding.id().toString());
        session().say("⟦" + passage.text() + "⟧");
    }

    private void part(String name, String text) {
        if (!text.isEmpty()) {
            session().say(session().terminal().faint(Columns.pad(name, NAME)) + Columns.plain(text));
        }
    }
}
