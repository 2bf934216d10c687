// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.api.importing.ImportLimits;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CaseEdit;
import org.rapport.core.registry.TableFormats;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.CsvFormat;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/** Who the speakers Q and "Dana M." of austin-1, austin-2 and boston become by a table. */
class CaseTableTest extends StoreTesting {

    @Override
    protected StudyStores stores() {
        return new MemoryStores();
    }

    @BeforeEach
    void addTranscripts() throws TaskException {
        edit(Samples.ADA, "Begin", session -> {
            int number = 0;
            for (String title : List.of("austin-1", "austin-2", "boston")) {
                Transcript transcript = Samples.transcript(title, ++number);
                session.put(transcript, Samples.source(title, number));
                session.put(new Speaker(
                        transcript.id(), "Q", Optional.of(Role.INTERVIEWER), RoleOrigin.GUESSED, Optional.empty()));
            }
        });
    }

    @Test
    void linksWhoIsNoInterviewerInTheTranscriptsThatAPatternNames() throws TaskException {
        Imported<CaseTableContent> read = read("Case,File,Sector\nAustin,AUSTIN-*,care\nBoston,boston.txt,school\n");

        assertThat(apply(read))
                .containsExactly(
                        Map.entry("austin-1 Dana M.", "Austin"),
                        Map.entry("austin-2 Dana M.", "Austin"),
                        Map.entry("boston Dana M.", "Boston"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().rows())
                .containsExactly(
                        new CaseTableContent.Row("Austin", true, 1, List.of("austin-1", "austin-2"), 2),
                        new CaseTableContent.Row("Boston", true, 1, List.of("boston"), 1));
        assertThat(read(StudyReader::attributes)).extracting(Attribute::name).containsExactly("Sector");
    }

    @Test
    void listsRowsAndTranscriptsThatFoundNothing() throws TaskException {
        Imported<CaseTableContent> read = read("Case,File\nAustin,austin-1; dallas-*\nCasper,\n");

        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "cases.csv, line 2: No transcript has a title or file name like \"dallas-*\".",
                        "cases.csv, line 3: Nobody speaks as this case in any transcript yet. Say who does:"
                                + " rapport case speaker STUDY",
                        "Transcripts that no row of the table is about, 2: \"austin-2\", \"boston\".");
        assertThat(apply(read)).containsOnlyKeys("austin-1 Dana M.");
    }

    @Test
    void aColumnOfSpeakersNamesWhoIsMeant() throws TaskException {
        Imported<CaseTableContent> read =
                read("Case,File,Speaker\nAnn,austin-1,q\nDana,austin-1;boston,Dana M.\nZoe,boston,Zoe\n");

        assertThat(apply(read))
                .containsExactly(
                        Map.entry("austin-1 Dana M.", "Dana"),
                        Map.entry("austin-1 Q", "Ann"),
                        Map.entry("boston Dana M.", "Dana"));
        assertThat(read.problems())
                .extracting(problem -> problem.message().text())
                .contains("None of the transcripts of this row has a speaker with the label \"Zoe\".");
    }

    @Test
    void anotherColumnIsNamedByAPerson() throws TaskException {
        Imported<CaseTableContent> read = read("Case,Interview,File\nAustin,austin-*,f1\n", Optional.of("interview"));

        assertThat(apply(read)).containsOnlyKeys("austin-1 Dana M.", "austin-2 Dana M.");
        assertThat(read(StudyReader::attributes)).extracting(Attribute::name).containsExactly("File");
        assertThat(read("Case,X\nA,b\n", Optional.of("y")).problems())
                .extracting(problem -> problem.message().text())
                .containsExactly("No column is called \"y\". The first row has: Case, X.");
    }

    @Test
    void whoIsACaseAlreadyStaysSo() throws TaskException {
        Case eva = new Case(CaseId.random(), "Eva", "");
        edit(Samples.ADA, "Link", session -> {
            session.put(eva);
            session.put(speakers(session).get("boston Dana M.").as(Optional.of(eva.id())));
        });

        Imported<CaseTableContent> read = read("Case,File\nBoston,boston\nEva,boston\n");

        assertThat(read.problems())
                .extracting(Problem::toString)
                .anyMatch(text ->
                        text.startsWith("cases.csv, line 2: Speakers of the transcript \"boston\" are another"));
        assertThat(read.value().orElseThrow().edit().links()).isEmpty();
    }

    @Test
    void oneSpeakerCannotBeTwoCases() throws TaskException {
        Imported<CaseTableContent> read = read("Case,File\nAustin,austin-*\nDana,austin-2\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("cases.csv, line 3: The transcript \"austin-2\" belongs to the row at line 2 too");
    }

    @Test
    void nobodyIsLinkedWhereRolesAreNotKnown() throws TaskException {
        edit(Samples.ADA, "Forget", session -> {
            Speaker asking = speakers(session).get("boston Q");
            session.put(new Speaker(asking.transcript(), "Q", Optional.empty(), RoleOrigin.UNKNOWN));
        });

        Imported<CaseTableContent> read = read("Case,File\nBoston,boston\n");

        assertThat(read.value().orElseThrow().edit().links()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.message().text())
                .anyMatch(text -> text.startsWith("Who speaks in the transcript \"boston\" is not known well enough"));
    }

    @Test
    void aColumnCalledLikeAnAttributeOfTheStudyStaysOne() throws TaskException {
        edit(
                Samples.ADA,
                "Attribute",
                session -> session.put(new Attribute(AttributeId.random(), "File", Attribute.Type.TEXT, List.of())));

        Imported<CaseTableContent> read = read("Case,File\nAustin,austin-*\n");

        assertThat(read.value().orElseThrow().edit().described().values()).hasSize(1);
        assertThat(read.problems())
                .extracting(problem -> problem.message().text())
                .containsExactly("Cases of the table that nobody speaks as in any transcript yet: 1. A column \"file\""
                        + " can say which transcripts are theirs.");
    }

    @Test
    void casesMayBeCalledLikeTheirFiles() throws TaskException {
        assertThat(apply(read("Transcript,Years\nboston,3\n"))).containsOnly(Map.entry("boston Dana M.", "boston"));
    }

    @Test
    void refusesTablesWithoutAnyRowAndOtherFiles() {
        assertThatThrownBy(() -> read("\n\n")).hasMessageContaining("no first row");
        Source other = new Source("cases.ods", new byte[] {1});
        assertThatThrownBy(() -> read(store, reader -> new CaseTable(reader, formats())
                        .read(CaseTableRequest.of(other), Progress.NONE)))
                .hasMessageContaining("csv, tsv");
    }

    private Imported<CaseTableContent> read(String text) throws TaskException {
        return read(text, Optional.empty());
    }

    private Imported<CaseTableContent> read(String text, Optional<String> match) throws TaskException {
        Source source = new Source("cases.csv", text.getBytes(StandardCharsets.UTF_8));
        CaseTableRequest request = new CaseTableRequest(source, Optional.empty(), match, ImportLimits.DEFAULT);
        return read(reader -> new CaseTable(reader, formats()).read(request, Progress.NONE));
    }

    private static TableFormats formats() {
        return new TableFormats(List.of(new CsvFormat()));
    }

    /** Makes the edit; which speaker is which case then. */
    private Map<String, String> apply(Imported<CaseTableContent> read) throws TaskException {
        CaseEdit.Join join = read.value().orElseThrow().edit();
        edit(Samples.ADA, join.label(), join::apply);
        Map<CaseId, String> names = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        read(StudyReader::cases).forEach(subject -> names.put(subject.id(), subject.name()));
        Map<String, String> linked = new TreeMap<>();
        read(CaseTableTest::speakers)
                .forEach((name, speaker) -> speaker.person().ifPresent(id -> linked.put(name, names.get(id))));
        return linked;
    }

    private static Map<String, Speaker> speakers(StudyReader reader) throws TaskException {
        Map<String, Speaker> speakers = new TreeMap<>();
        for (TranscriptSummary transcript : reader.transcripts()) {
            transcript.speakers().forEach(speaker -> speakers.put(transcript.title() + " " + speaker.name(), speaker));
        }
        return speakers;
    }
}
