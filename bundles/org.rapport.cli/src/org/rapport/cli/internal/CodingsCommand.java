// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.stream.Stream;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.study.Study;
import org.rapport.model.study.CodedPassage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private FormatOption format = new FormatOption();

    CodingsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study);
                StudyReader reader = open.store().read()) {
            CodingListing listing = new CodingListing();
            try (Stream<CodedPassage> passages = reader.passages(filter.query(reader))) {
                passages.forEach(listing::add);
            }
            listing.print(format.format(), session().terminal());
        }
        return ExitCode.DONE;
    }
}
