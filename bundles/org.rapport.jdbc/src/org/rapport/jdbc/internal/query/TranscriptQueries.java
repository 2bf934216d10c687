// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.jdbc.internal.journal.EditEntry;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.Decoding;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.jdbc.internal.record.SpeakerRows;
import org.rapport.jdbc.internal.record.TranscriptRows;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.EditId;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Sha256;
import org.rapport.model.text.SourceFile;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.TranscriptText;

/**
 * What can be asked about transcripts.
 *
 * @param tables the study
 */
public record TranscriptQueries(Tables tables) {

    private static final int TEXT = RecordTable.TRANSCRIPT.index("text");
    private static final int SOURCE = RecordTable.TRANSCRIPT.index("source");

    /** In the order of their titles. */
    List<TranscriptSummary> summaries() throws SQLException {
        Map<String, Map<String, Speaker>> speakers = speakers();
        return tables.database()
                .list(
                        "SELECT t.id, t.title, t.language, t.source_name, s.hash, x.hash, t.turn_count, t.words, t.speakers"
                                + " FROM transcript t JOIN source s ON s.number = t.source JOIN text x ON x.number = t.text"
                                + " ORDER BY t.title, t.id",
                        row -> summary(row, speakers));
    }

    private static TranscriptSummary summary(ResultSet row, Map<String, Map<String, Speaker>> speakers)
            throws SQLException {
        String id = row.getString(1);
        String title = row.getString(2);
        String language = row.getString(3);
        String sourceName = row.getString(4);
        String sourceHash = row.getString(5);
        String text = row.getString(6);
        int turns = row.getInt(7);
        int words = row.getInt(8);
        String names = row.getString(9);
        return Decoding.value(() -> new TranscriptSummary(
                TranscriptId.of(id),
                title,
                language,
                new SourceFile(sourceName, new Sha256(sourceHash)),
                new Sha256(text),
                turns,
                words,
                inOrder(TranscriptId.of(id), TranscriptRows.speakers(names), speakers.getOrDefault(id, Map.of()))));
    }

    /** Those who have turns first, then those who are only known. */
    private static List<Speaker> inOrder(TranscriptId transcript, List<String> names, Map<String, Speaker> known) {
        Map<String, Speaker> ordered = new LinkedHashMap<>();
        for (String name : names) {
            Speaker unknown = new Speaker(transcript, name, Optional.empty(), Speaker.RoleOrigin.UNKNOWN);
            ordered.put(name, known.getOrDefault(name, unknown));
        }
        known.forEach(ordered::putIfAbsent);
        return List.copyOf(ordered.values());
    }

    private Map<String, Map<String, Speaker>> speakers() throws SQLException {
        Map<String, Map<String, Speaker>> speakers = new HashMap<>();
        String sql = "SELECT transcript, name, role, role_origin, case_id FROM speaker ORDER BY transcript, name";
        for (Speaker speaker : tables.database().list(sql, TranscriptQueries::speaker)) {
            speakers.computeIfAbsent(speaker.transcript().toString(), id -> new LinkedHashMap<>())
                    .put(speaker.name(), speaker);
        }
        return speakers;
    }

    private static Speaker speaker(ResultSet row) throws SQLException {
        String transcript = row.getString(1);
        String name = row.getString(2);
        String role = row.getString(3);
        String origin = row.getString(4);
        String person = row.getString(5);
        return Decoding.value(() -> SpeakerRows.read(TranscriptId.of(transcript), name, role, origin, person));
    }

    /** The speakers of one transcript that are known, by name. */
    Map<String, Speaker> speakers(TranscriptId transcript) throws SQLException {
        Map<String, Speaker> speakers = new HashMap<>();
        String sql = "SELECT transcript, name, role, role_origin, case_id FROM speaker WHERE transcript = ?";
        tables.database()
                .list(sql, TranscriptQueries::speaker, transcript.toString())
                .forEach(speaker -> speakers.put(speaker.name(), speaker));
        return speakers;
    }

    /** The speakers who are this case. */
    public List<Speaker> speakersOf(CaseId person) throws SQLException {
        String sql = "SELECT transcript, name, role, role_origin, case_id FROM speaker WHERE case_id = ?";
        return tables.database().list(sql, TranscriptQueries::speaker, person.toString());
    }

    Optional<Transcript> transcript(TranscriptId id) throws SQLException {
        String sql = "SELECT " + RecordTable.TRANSCRIPT.select("t") + " FROM transcript t WHERE t.id = ?";
        Optional<Object[]> row =
                tables.database().first(sql, found -> RecordTable.TRANSCRIPT.values(found, 1), id.toString());
        return row.isEmpty() ? Optional.empty() : Optional.of(read(id.toString(), row.get()));
    }

    private Transcript read(String id, Object[] row) throws SQLException {
        TranscriptText text = tables.texts().text((Long) row[TEXT]);
        String source = tables.sources().hash((Long) row[SOURCE]);
        return Decoding.value(() -> TranscriptRows.read(id, row, text, source));
    }

    Optional<TranscriptId> withText(Sha256 text) throws SQLException {
        String sql =
                "SELECT t.id FROM text x JOIN transcript t ON t.text = x.number WHERE x.hash = ? ORDER BY t.id LIMIT 1";
        return tables.database().first(sql, row -> transcriptId(row.getString(1)), text.hex());
    }

    Optional<Set<TranscriptId>> touchedSince(EditId edit) throws SQLException {
        Optional<EditEntry> since = tables.edits().find(edit);
        if (since.isEmpty() || tables.edits().isErasedSince(since.get().number())) {
            return Optional.empty();
        }
        List<TranscriptId> touched = tables.database()
                .list(
                        "SELECT DISTINCT id FROM edit_touch WHERE edit > ? AND about = 'TRANSCRIPT'"
                                + " AND kind IN ('TRANSCRIPT', 'SPEAKER')",
                        row -> transcriptId(row.getString(1)),
                        since.get().number());
        return Optional.of(Set.copyOf(touched));
    }

    private static TranscriptId transcriptId(String id) throws SQLException {
        return Decoding.value(() -> TranscriptId.of(id));
    }
}
