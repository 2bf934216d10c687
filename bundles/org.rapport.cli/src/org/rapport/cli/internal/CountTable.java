// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;

/** Prints how often each code was used in each transcript: reviewed + unreviewed. Codes never used are named below. */
final class CountTable {

    private static final int CELL = 7;

    private final Session session;

    CountTable(Session session) {
        this.session = session;
    }

    void print(StudyReader reader) throws TaskException {
        Codebook codebook = reader.codebook().orElseThrow();
        List<TranscriptSummary> transcripts = reader.transcripts();
        Map<CodeId, Map<TranscriptId, CodingCount>> counts = new HashMap<>();
        reader.counts(CodingQuery.ALL).forEach(count -> counts.computeIfAbsent(count.code(), code -> new HashMap<>())
                .put(count.transcript(), count));
        int label = Math.max(24, session.terminal().width() - CELL * (transcripts.size() + 1) - 1);
        header(transcripts, label);
        codebook.codes().stream()
                .filter(code -> counts.containsKey(code.id()))
                .forEach(code -> row(code, transcripts, counts.get(code.id()), label));
        List<String> unused = codebook.codes().stream()
                .filter(code -> code.codable() && !counts.containsKey(code.id()))
                .map(code -> code.id().value())
                .toList();
        legend(transcripts, unused);
    }

    private void header(List<TranscriptSummary> transcripts, int label) {
        StringBuilder line = new StringBuilder(Columns.pad("Codes × interviews", label));
        for (int i = 1; i <= transcripts.size(); i++) {
            line.append(Columns.padLeft("[" + i + "]", CELL));
        }
        session.say(session.terminal()
                .bold(line.append(Columns.padLeft("all", CELL)).toString()));
    }

    private void row(Code code, List<TranscriptSummary> transcripts, Map<TranscriptId, CodingCount> counts, int label) {
        String name = Columns.cut(code.id() + "  " + code.label(), Math.min(label - 1, 60));
        StringBuilder line = new StringBuilder(Columns.pad(name, label));
        int reviewed = 0;
        int unreviewed = 0;
        for (TranscriptSummary transcript : transcripts) {
            CodingCount count = counts.getOrDefault(transcript.id(), new CodingCount(transcript.id(), code.id(), 0, 0));
            reviewed += count.reviewed();
            unreviewed += count.unreviewed();
            line.append(Columns.padLeft(cell(count.reviewed(), count.unreviewed()), CELL));
        }
        session.say(
                line.append(Columns.padLeft(cell(reviewed, unreviewed), CELL)).toString());
    }

    private static String cell(int reviewed, int unreviewed) {
        return reviewed + unreviewed == 0 ? "·" : reviewed + "+" + unreviewed;
    }

    private void legend(List<TranscriptSummary> transcripts, List<String> unused) {
        session.say("reviewed by a person + accepted unreviewed; · is none");
        for (int i = 0; i < transcripts.size(); i++) {
            session.say(
                    "  [" + (i + 1) + "] " + Columns.plain(transcripts.get(i).title()));
        }
        if (!unused.isEmpty()) {
            session.say("Not found by any rule: " + String.join(", ", unused));
        }
    }
}
