// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.search.SearchHit;
import org.rapport.api.search.SearchQuery;
import org.rapport.api.search.SearchResult;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.search.Keyword;
import org.rapport.core.search.Search;
import org.rapport.core.study.Study;
import org.rapport.model.study.Role;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches a study. */
@Command(
        name = "search",
        description = {
            "Find words in a study and show them in context.",
            "trust time finds turns with both words, in any of their forms; \"a phrase\" in that order, \"a phrase\"~2 with"
                    + " up to two words between; OR, NOT and brackets combine; =trusted is that form only, trust* any ending."
        },
        footer = {"", "Example: rapport search change.rapport '\"every morning\" OR daily' --role leader"})
final class SearchCommand extends RapportCommand {

    private static final int CONTEXT = 60;

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query = List.of();

    @Option(names = "--speaker", paramLabel = "S", description = "Only turns of the speaker with this label.")
    private String speaker;

    @Option(
            names = "--role",
            paramLabel = "R",
            converter = RoleConverter.class,
            description = "Only turns of speakers with this role.")
    private Role role;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many turns at most (default: 50).")
    private int limit = 50;

    @Mixin
    private FormatOption format = new FormatOption();

    SearchCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        SearchQuery wanted = new SearchQuery(
                String.join(" ", query),
                Optional.ofNullable(speaker),
                Optional.ofNullable(role),
                Set.of(),
                Math.max(1, limit));
        try (Study open = session().open(study)) {
            SearchResult result = new Search(open).run(wanted, session().progress());
            Map<TranscriptId, String> titles = titles(open);
            session().progress().clear();
            if (format.format() == ListingFormat.TABLE) {
                lines(result, titles);
            } else {
                listing(result, titles);
            }
        }
        return ExitCode.DONE;
    }

    private static Map<TranscriptId, String> titles(Study open) throws TaskException {
        Map<TranscriptId, String> titles = new HashMap<>();
        try (StudyReader reader = open.store().read()) {
            for (TranscriptSummary transcript : reader.transcripts()) {
                titles.put(transcript.id(), transcript.title());
            }
        }
        return titles;
    }

    private void lines(SearchResult result, Map<TranscriptId, String> titles) {
        Terminal terminal = session().terminal();
        int context = Math.max(20, (terminal.width() - 24) / 2);
        for (SearchHit hit : result.hits()) {
            session()
                    .say(terminal.bold(Columns.plain(titles.getOrDefault(hit.transcript(), "")))
                            + terminal.faint(", turn " + hit.turn() + ", "
                                    + hit.speaker().orElse("nobody")
                                    + hit.time()
                                            .map(time -> ", " + Times.of(time.start()))
                                            .orElse("")));
            for (Keyword keyword : Keyword.of(hit, context)) {
                session()
                        .say("  " + Columns.plain(keyword.before())
                                + terminal.highlighted(Columns.plain(keyword.words()))
                                + Columns.plain(keyword.after()));
            }
        }
        String more = result.turns() > result.hits().size()
                ? "; the best " + result.hits().size() + " are shown"
                : "";
        session()
                .say((result.exact() ? "" : "At least ") + result.turns()
                        + (result.turns() == 1 ? " turn matches" : " turns match") + more + ".");
    }

    private void listing(SearchResult result, Map<TranscriptId, String> titles) {
        Listing listing = new Listing(
                Column.hidden("transcript_id"),
                Column.text("transcript", "Transcript"),
                Column.number("turn", "Turn"),
                Column.text("speaker", "Speaker"),
                Column.text("time", "Time"),
                Column.wide("before", "Before"),
                Column.wide("words", "Words"),
                Column.wide("after", "After"));
        for (SearchHit hit : result.hits()) {
            for (Keyword keyword : Keyword.of(hit, CONTEXT)) {
                listing.row(
                        hit.transcript(),
                        titles.getOrDefault(hit.transcript(), ""),
                        hit.turn(),
                        hit.speaker().orElse(""),
                        hit.time().map(time -> Times.of(time.start())).orElse(""),
                        keyword.before(),
                        keyword.words(),
                        keyword.after());
            }
        }
        listing.print(format.format(), session().terminal());
    }
}
