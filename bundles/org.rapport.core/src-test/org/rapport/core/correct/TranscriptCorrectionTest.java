// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapport.core.Texts.transcript;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.Fakes;
import org.rapport.core.autocode.Autocode;
import org.rapport.core.autocode.AutocodeRequest;
import org.rapport.core.autocode.RuleSuggester;
import org.rapport.core.people.CaseNames;
import org.rapport.core.people.Casting;
import org.rapport.core.people.SpeakerMapping;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.core.registry.Annotators;
import org.rapport.core.registry.Importers;
import org.rapport.core.registry.Suggesters;
import org.rapport.core.study.Studies;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Evidence;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.Speaker.RoleOrigin;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.MemoryStores;
import org.rapport.testkit.Samples;

class TranscriptCorrectionTest {

    private static final String KEPT = "We were honest \uD83C\uDF31 daily.";
    private static final String DOUBTFUL = "I care for teh team.";
    private static final String LOST = "Nobody of Acme knew.";
    private static final String CORRECTED = "I: Well, did you meet at all?\nAnn: " + KEPT
            + " Then again I care for the team. Others were honest too.\nX: Who knows?";

    @TempDir
    private Path folder;

    private final Transcript talk = transcript(
            "talk",
            "I: Did you meet at all?",
            "P: " + KEPT + " Then again " + DOUBTFUL + " Others were honest too.",
            "P: " + LOST);
    private final Coding kept = Samples.coding(talk, KEPT, HONESTY, ADA);
    private final Coding doubtful = Samples.coding(talk, DOUBTFUL, CARE, ADA);
    private final Coding lost = Coding.byHand(Samples.passage(talk, LOST), CARE, BEN, Samples.NOON);
    private final Memo memo = new Memo(
            MemoId.random(),
            new MemoSubject.OfPassage(Samples.passage(talk, "honest \uD83C\uDF31 daily")),
            Memo.Type.ANALYTIC,
            BEN,
            "Daily?",
            "Ask again.",
            Samples.NOON);
    private final TranscriptCorrection correcting = new TranscriptCorrection(new Importers(List.of(Fakes.lines())));
    private Study study;

    @BeforeEach
    void makeAStudy() throws TaskException {
        study = new Studies(new MemoryStores(), new Fakes.Indexes(), folder.resolve("cache"))
                .create(StudyAddress.of(Path.of("s.rapport")), "S");
        edit(edit -> {
            edit.put(Samples.codebook());
            edit.put(talk, new Source("talk.txt", talk.text().value().getBytes(StandardCharsets.UTF_8)));
            edit.put(new Speaker(talk.id(), "I", Optional.of(Role.INTERVIEWER), RoleOrigin.GIVEN));
            edit.put(new Speaker(talk.id(), "P", Optional.of(new Role("board")), RoleOrigin.GIVEN));
            edit.put(kept);
            edit.put(doubtful);
            edit.put(lost);
            edit.put(memo);
        });
    }

    @AfterEach
    void closeTheStudy() throws TaskException {
        study.close();
    }

    @Test
    void saysWhatBecomesOfEveryCodingAndMemo() throws Exception {
        Correction correction = plan(CORRECTED);
        assertThat(correction.findings())
                .extracting(finding ->
                        finding.anchor().outcome() + " " + finding.record().kind() + ": " + finding.before() + " > "
                                + finding.after().orElse(""))
                .containsExactly(
                        "KEPT CODING: " + KEPT + " > " + KEPT,
                        "KEPT MEMO: honest \uD83C\uDF31 daily > honest \uD83C\uDF31 daily",
                        "DOUBTFUL CODING: " + DOUBTFUL + " > I care for the team.",
                        "LOST CODING: " + LOST + " > ");
        assertThat(correction.open()).hasSize(2);
        assertThat(correction.open().get(1).coder()).isEqualTo(BEN);
    }

    @Test
    void changesNothingBeforeEverythingIsSettled() throws Exception {
        Correction correction = plan(CORRECTED);
        Settlement one = Settlement.accept(correction.open().get(0));
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> correcting.make(study, correction, List.of(one), BEN, ""))
                .withMessageContaining("1 passage");
        assertThat(now()).isEqualTo(talk);
    }

    @Test
    void takesEverythingAlongInOneEditThatCanBeUndone() throws Exception {
        List<Object> before = state();
        Correction correction = make(CORRECTED);
        Transcript now = now();
        assertThat(now).isEqualTo(correction.corrected());
        assertThat(now.title()).isEqualTo("talk");
        Coding moved = coding(kept).orElseThrow();
        assertThat(now.text().slice(moved.passage().span())).isEqualTo(KEPT);
        assertThat(moved.evidence())
                .extracting(Evidence::words)
                .containsExactly(moved.passage().span());
        assertThat(moved.memo()).isEqualTo(kept.memo());
        Coding accepted = coding(doubtful).orElseThrow();
        assertThat(now.text().slice(accepted.passage().span())).isEqualTo("I care for the team.");
        assertThat(accepted.evidence()).as("its words are gone").isEmpty();
        assertThat(coding(lost)).isEmpty();
        assertThat(ask(StudyReader::memos).get(0).subject())
                .isEqualTo(new MemoSubject.OfPassage(Samples.passage(now, "honest \uD83C\uDF31 daily")));
        assertThat(ask(StudyReader::head).orElseThrow().reason()).isEqualTo("because");
        study.store().undo(BEN);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aPersonMayPointToAnotherPlace() throws Exception {
        Correction correction = plan(CORRECTED);
        Settlement there =
                new Settlement(RecordKey.of(lost.id()), Optional.of(correction.find("Others  were\nhonest too")));
        Settlement gone = Settlement.remove(correction.open().get(0));
        correcting.make(study, correction, List.of(there, gone), BEN, "");
        Coding pointed = coding(lost).orElseThrow();
        assertThat(correction.corrected().text().slice(pointed.passage().span()))
                .isEqualTo("Others were honest too");
        assertThat(coding(doubtful)).isEmpty();
        assertThatExceptionOfType(TaskException.class).isThrownBy(() -> correction.find("were honest"));
        assertThatExceptionOfType(TaskException.class).isThrownBy(() -> correction.find("Acme"));
        assertThatExceptionOfType(TaskException.class).isThrownBy(() -> correction.find(" "));
    }

    @Test
    void whatWasDecidedIsNotOfferedAgain() throws Exception {
        autocode(ADA);
        List<Suggestion> offered = open(ADA);
        assertThat(offered).as("the kept sentence is coded by Ada").hasSize(1);
        autocode(BEN);
        edit(edit -> {
            for (Suggestion suggestion : edit.openSuggestions(BEN)) {
                edit.put(rejected(suggestion));
            }
        });
        make(CORRECTED);
        assertThat(open(ADA)).as("those of Ben's run too").hasSize(2);
        assertThat(open(BEN)).isEmpty();
        autocode(BEN);
        assertThat(open(BEN)).isEmpty();
        Transcript now = now();
        assertThat(decisions()).hasSize(2).allSatisfy(decision -> assertThat(words(now, decision))
                .isEqualTo("honest"));
    }

    @Test
    void aDecisionGoesWithTheCodingItLedToAndElseWithItsWords() throws Exception {
        Suggestion accepted = Samples.suggestion(talk, DOUBTFUL, HONESTY);
        Suggestion removed = Samples.suggestion(talk, LOST, HONESTY);
        edit(edit -> {
            edit.put(new Decision(accepted, ADA, Decision.Outcome.CORRECTED, Optional.of(CARE), true, Samples.NOON));
            edit.put(rejected(accepted));
            edit.put(Samples.accepted(removed, BEN));
            edit.put(removed);
        });
        make(CORRECTED);
        Transcript now = now();
        List<Decision> decisions = decisions();
        assertThat(decisions).as("Ben decided on words that are gone").hasSize(1);
        assertThat(decisions.get(0).coder()).isEqualTo(ADA);
        assertThat(now.text().slice(decisions.get(0).suggestion().passage().span()))
                .isEqualTo("I care for the team.");
        assertThat(open(ADA)).isEmpty();
    }

    @Test
    void aRenamedSpeakerKeepsTheRole() throws Exception {
        make(CORRECTED);
        List<Speaker> speakers = ask(StudyReader::transcripts).get(0).speakers();
        assertThat(speakers)
                .contains(
                        new Speaker(talk.id(), "I", Optional.of(Role.INTERVIEWER), RoleOrigin.GIVEN),
                        new Speaker(talk.id(), "Ann", Optional.of(new Role("board")), RoleOrigin.GIVEN))
                .extracting(Speaker::name)
                .containsExactly("I", "Ann", "X");
    }

    @Test
    void namesRolesAndCasesCanBeGivenWithTheCorrection() throws Exception {
        SpeakerMapping ann = new SpeakerMapping(
                "ann", Optional.of("Ann Lee"), Optional.of(Role.LEADER), Optional.of("Austin"), Optional.empty());
        SpeakerMapping nobody = SpeakerMapping.role("Zed", Role.LEADER);
        Correction correction = plan(CORRECTED, ann, nobody);
        assertThat(correction.problems()).extracting(Problem::toString).anyMatch(said -> said.contains("Zed"));
        correcting.make(study, correction, settled(correction), BEN, "");
        Speaker now = ask(StudyReader::transcripts).get(0).speakers().get(1);
        assertThat(now.name()).isEqualTo("Ann Lee");
        assertThat(now.role()).contains(Role.LEADER);
        assertThat(ask(StudyReader::cases)).singleElement().satisfies(made -> assertThat(now.person())
                .contains(made.id()));
        study.store().undo(BEN);
        assertThat(ask(StudyReader::cases)).isEmpty();
    }

    @Test
    void whoLosesARoleAndWhoIsNewWithoutOneIsSaid() throws Exception {
        String shared = CORRECTED.replace(" Then again", "\nBea: Then again");
        assertThat(plan(shared.replace("I: ", "C: ")).problems())
                .extracting(problem -> problem.message().key() + " "
                        + problem.message().arguments().get(0))
                .contains("core.people.LOST_ROLE P", "core.people.WITHOUT_ROLE Bea", "core.people.WITHOUT_ROLE X");
        assertThat(plan(CORRECTED).problems())
                .as("X is taken for a leader beside I")
                .isEmpty();
    }

    @Test
    void aLabelOfTheImportedFileKeepsTheNameOfTheStudy() throws Exception {
        Transcript read = transcript(
                "talk",
                "Speaker 1: Did you meet at all?",
                "Speaker 2: " + KEPT,
                "Bo: Never have I seen such a thing before");
        Reanchoring found = Reanchoring.between(talk.text().value(), read.text().value());
        try (StudyReader reader = study.store().read()) {
            CorrectedPeople people = new CorrectedPeople(
                    Material.of(reader, talk.id()),
                    new Casting(SpeakerMappings.NONE).of("x", read),
                    Set.of("Speaker 1", "Speaker 2", "Bo"),
                    found,
                    new CaseNames(reader));
            assertThat(people.transcript().speakers()).containsExactly("I", "P", "Bo");
            assertThat(people.speakers().get(1).role()).contains(new Role("board"));
            assertThat(people.problems()).singleElement().asString().contains("Bo");
        }
    }

    @Test
    void speakersWhoseTurnsWereSharedOutAnewAreNotTakenForOthers() throws Exception {
        String shared = CORRECTED.replace(" Then again", "\nBea: Then again");
        assertThat(plan(shared).speakers())
                .filteredOn(speaker -> !speaker.name().equals("I"))
                .noneMatch(speaker -> speaker.role().equals(Optional.of(new Role("board"))));
    }

    @Test
    void refusesWhatWasThoughtThroughOnAnEarlierState() throws Exception {
        Correction correction = plan(CORRECTED);
        edit(edit -> edit.put(Samples.coding(talk, "again", HONESTY, BEN)));
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> correcting.make(study, correction, settled(correction), BEN, ""))
                .withMessageContaining("meanwhile");
        assertThat(now()).isEqualTo(talk);
    }

    @Test
    void refusesTheTextOfAnotherTranscriptAndFilesThatCannotBeRead() throws Exception {
        Transcript other = transcript("other", "I: Something else.");
        edit(edit -> edit.put(other, new Source("o.txt", other.text().value().getBytes(StandardCharsets.UTF_8))));
        refused("I: Something else.", "other");
        refused("broken", "broken");
    }

    @Test
    void knowsAFileThatSaysNothingElse() throws Exception {
        make(CORRECTED);
        assertThat(plan(CORRECTED).isNothing()).isTrue();
        assertThat(plan(CORRECTED + " Nobody.").isNothing()).isFalse();
    }

    private void refused(String text, String because) {
        assertThatExceptionOfType(TaskException.class)
                .isThrownBy(() -> plan(text))
                .withMessageContaining(because);
    }

    private static Decision rejected(Suggestion suggestion) {
        return new Decision(suggestion, BEN, Decision.Outcome.REJECTED, Optional.empty(), true, Samples.NOON);
    }

    private static String words(Transcript now, Decision decision) {
        return now.text().slice(decision.suggestion().evidence().get(0).words());
    }

    private void autocode(Coder coder) throws TaskException {
        new Autocode(new Suggesters(List.of(new RuleSuggester(new Annotators(List.of(Fakes.words()))))))
                .run(study, new AutocodeRequest(Set.of(), Set.of(), false, false, coder), Progress.NONE);
    }

    private Correction plan(String text, SpeakerMapping... people) throws IOException, TaskException {
        Path file = folder.resolve("corrected.lines");
        Files.writeString(file, text);
        SpeakerMappings said = new SpeakerMappings(List.of(people), List.of());
        return correcting.plan(
                study, new CorrectionRequest(talk.id(), file, ImportOptions.DEFAULT, said), Progress.NONE);
    }

    private Correction make(String text) throws IOException, TaskException {
        Correction correction = plan(text);
        correcting.make(study, correction, settled(correction), BEN, "because");
        return correction;
    }

    /** Accepts what is doubtful, removes what is lost. */
    private static List<Settlement> settled(Correction correction) {
        return correction.open().stream()
                .map(finding -> finding.after().isPresent() ? Settlement.accept(finding) : Settlement.remove(finding))
                .toList();
    }

    private List<Object> state() throws TaskException {
        return ask(reader -> List.of(Material.of(reader, talk.id()), reader.transcripts(), reader.memos()));
    }

    private void edit(Change change) throws TaskException {
        try (EditSession edit = study.store().edit(ADA, "Prepare", "")) {
            change.make(edit);
            edit.commit();
        }
    }

    private Transcript now() throws TaskException {
        return ask(reader -> reader.transcript(talk.id())).orElseThrow();
    }

    private Optional<Coding> coding(Coding coding) throws TaskException {
        return ask(reader -> reader.coding(coding.id()));
    }

    private List<Suggestion> open(Coder coder) throws TaskException {
        return ask(reader -> reader.openSuggestions(coder));
    }

    private List<Decision> decisions() throws TaskException {
        return ask(reader -> reader.decisions(talk.id()));
    }

    private <T> T ask(Question<T> question) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return question.ask(reader);
        }
    }

    @FunctionalInterface
    private interface Change {
        void make(EditSession edit) throws TaskException;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(StudyReader reader) throws TaskException;
    }
}
