// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.CodingId;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.DefinitionChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists codings. */
@Command(
        name = "codings",
        description = {
            "List the coded passages of a study (other tools: coded segments, quotations, references).",
            "The beginning of an id suffices to name a coding: rapport coding --help. start and end count code points, from 0; end is excluded."
        },
        footer = {"", "Example: rapport codings change.rapport --code TR --format csv > trust.csv"})
final class CodingsCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Mixin
    private CodingFilter filter = new CodingFilter();

    @Option(
            names = "--earlier-definition",
            description =
                    "Only codings that nobody touched since their code was defined anew; shows the definition then"
                            + " and now. Another label or place of the code does not count.")
    private boolean earlier;

    @Mixin
    private FormatOption format = new FormatOption();

    CodingsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            CodingQuery query = filter.query(reader);
            Predicate<CodingId> wanted = id -> true;
            if (earlier) {
                wanted = codedBefore(reader, query)::contains;
            }
            print(reader, query, wanted);
        }
        return ExitCode.DONE;
    }

    private void print(StudyReader reader, CodingQuery query, Predicate<CodingId> wanted) throws TaskException {
        CodingListing listing = new CodingListing();
        try (Stream<CodedPassage> passages = reader.passages(query)) {
            passages.filter(passage -> wanted.test(passage.coding().id())).forEach(listing::add);
        }
        listing.print(format.format(), session().terminal());
    }

    /** The codings under an earlier definition; the definitions are printed above a table. */
    private Set<CodingId> codedBefore(StudyReader reader, CodingQuery query) throws TaskException {
        Set<CodingId> older = new HashSet<>();
        List<Code> codes = reader.codebook().map(Codebook::codes).orElse(List.of());
        for (Code code : codes) {
            Optional<DefinitionChange> change =
                    query.codes().isEmpty() || query.codes().contains(code.id())
                            ? reader.definitionChange(code.id())
                            : Optional.empty();
            change.ifPresent(found -> older.addAll(found.codedBefore()));
            if (change.isPresent() && format.format() == ListingFormat.TABLE) {
                new DefinitionSheet(session()).print(change.get());
            }
        }
        return older;
    }
}
