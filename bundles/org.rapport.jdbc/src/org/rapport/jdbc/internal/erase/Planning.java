// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.record.Offsets;
import org.rapport.jdbc.internal.record.RecordTable;
import org.rapport.model.study.CaseId;
import org.rapport.model.text.Span;
import org.rapport.model.text.WordFinder;

/** Works out what an order takes out of a study, from how it stands and all its history. */
final class Planning {

    /** A title of one or two characters stands in too many labels by chance. */
    private static final int SHORTEST = 3;

    private final Tables tables;
    private final Progress progress;
    private final AllStates all;
    private final Set<TranscriptState> transcripts;

    Planning(Tables tables, Progress progress) throws SQLException, TaskException {
        this.tables = tables;
        this.progress = progress;
        this.all = new AllStates(tables);
        this.transcripts = all.transcripts(progress);
    }

    /** The plan for anything but a part of the history. */
    Plan of(ErasureOrder order) throws SQLException, TaskException {
        Plan plan = Plan.empty(order.everywhere(), order.insideWords());
        if (order.what() instanceof ErasureOrder.OfTranscript what) {
            addTranscript(plan, what.transcript().toString());
        } else if (order.what() instanceof ErasureOrder.OfWords what) {
            addWords(plan, what);
        } else if (order.what() instanceof ErasureOrder.OfPerson what) {
            addPerson(plan, what);
        }
        return completed(plan);
    }

    /**
     * The plan for the same erasure in another copy of the study. What the words were is read from that copy, which has
     * them at the places that the erasure remembers.
     *
     * @param elsewhere the texts where the erasure was carried out
     */
    Plan again(List<ErasureRow> rows, ErasedTexts elsewhere) throws SQLException, TaskException {
        Plan plan = Plan.empty(
                rows.stream().anyMatch(row -> row.kind() == ErasureRow.Kind.WORDS),
                rows.stream().anyMatch(ErasureRow::isInsideWords));
        KnownTexts texts = new KnownTexts(tables, rows, elsewhere, transcripts);
        ErasedLabels free = new ErasedLabels(labels());
        for (ErasureRow row : rows) {
            switch (row.kind()) {
                case TRANSCRIPT -> addTranscript(plan, row.id());
                case CASE -> addCase(plan, row.id());
                case LABEL, PERSON -> addLabel(plan, row, texts, free);
                case PASSAGE, TURN -> addPlace(plan, row, texts);
                case SOURCE -> addSource(plan, row.hash());
                default -> {
                    // the others follow from these
                }
            }
        }
        for (TranscriptState state : transcripts) {
            addTurns(plan, state.text(), state.spokenBy(plan.people()));
        }
        addOtherTexts(plan);
        return completed(plan);
    }

    /** The plan that only gives erased labels other numbers. */
    Plan renaming(Map<String, String> labels) {
        Plan plan = Plan.empty(false, false);
        plan.labels().putAll(labels);
        return plan;
    }

    private void addLabel(Plan plan, ErasureRow row, KnownTexts texts, ErasedLabels free) throws SQLException {
        for (TranscriptState state : transcripts) {
            List<String> labels = state.labels();
            if (state.id().equals(row.id())
                    && texts.of(row.hash()).contains(state.text())
                    && row.start() < labels.size()) {
                String label = labels.get(row.start().intValue());
                if (row.kind() == ErasureRow.Kind.PERSON) {
                    plan.people().add(label);
                }
                if (!ErasedLabels.isErased(label)) {
                    plan.labels().computeIfAbsent(label, gone -> free.take(row.replacedBy()));
                    plan.names().add(label);
                }
            }
        }
    }

    private void addPlace(Plan plan, ErasureRow row, KnownTexts texts) throws SQLException {
        List<Span> place = List.of(new Span(row.start().intValue(), row.end().intValue()));
        for (long text : texts.of(row.hash())) {
            if (row.kind() == ErasureRow.Kind.TURN) {
                addTurns(plan, text, place);
            } else {
                List<Span> words = utf16(text, place);
                plan.blank(text, words);
                addName(plan, words.get(0).in(tables.texts().text(text).value()));
            }
        }
    }

    /** Words that are unreadable here already are no words to look for. */
    private static void addName(Plan plan, String words) {
        if (words.codePoints().anyMatch(c -> !ErasedTexts.isBlock(c) && !Character.isWhitespace(c))) {
            plan.names().add(words);
        }
    }

    private void addSource(Plan plan, String hash) throws SQLException {
        tables.database()
                .first("SELECT number FROM source WHERE hash = ?", row -> row.getLong(1), hash)
                .ifPresent(plan.sources()::add);
    }

    /** The words also stand in texts to which the transcripts were corrected in the other copy. */
    private void addOtherTexts(Plan plan) throws SQLException {
        Set<String> ids = new HashSet<>();
        transcripts.stream()
                .filter(state -> plan.blanked().containsKey(state.text()))
                .forEach(state -> ids.add(state.id()));
        WordFinder finder = plan.finder();
        for (TranscriptState state : transcripts) {
            if (ids.contains(state.id()) && !plan.blanked().containsKey(state.text())) {
                plan.blank(
                        state.text(),
                        finder.find(tables.texts().text(state.text()).value()));
            }
        }
    }

    /** What follows from what is in the plan already. */
    Plan completed(Plan plan) throws SQLException, TaskException {
        if (plan.everywhere()) {
            addEverywhere(plan);
        }
        addSources(plan);
        if (!plan.transcripts().isEmpty() || !plan.turns().isEmpty()) {
            addHanging(plan);
        }
        return plan;
    }

    void addTranscript(Plan plan, String id) {
        for (TranscriptState state : transcripts) {
            if (state.id().equals(id)) {
                plan.transcripts().add(id);
                state.names().forEach(name -> (name.length() < SHORTEST ? plan.nearNames() : plan.names()).add(name));
                state.labels().stream().filter(label -> label.length() > 1).forEach(plan.nearNames()::add);
            }
        }
    }

    private void addWords(Plan plan, ErasureOrder.OfWords what) throws SQLException {
        String id = what.transcript().toString();
        Optional<Long> now =
                tables.database().first("SELECT text FROM transcript WHERE id = ?", row -> row.getLong(1), id);
        if (now.isEmpty()) {
            return;
        }
        String text = tables.texts().text(now.get()).value();
        what.passages().forEach(span -> plan.names().add(span.in(text)));
        plan.blank(now.get(), what.passages());
        WordFinder finder = plan.finder();
        for (long earlier : textsOf(id)) {
            if (earlier != now.get()) {
                plan.blank(earlier, finder.find(tables.texts().text(earlier).value()));
            }
        }
    }

    private Set<Long> textsOf(String id) {
        Set<Long> texts = new TreeSet<>();
        transcripts.stream().filter(state -> state.id().equals(id)).forEach(state -> texts.add(state.text()));
        return texts;
    }

    private void addPerson(Plan plan, ErasureOrder.OfPerson what) throws SQLException, TaskException {
        Set<String> labels = new HashSet<>(what.labels());
        labels.retainAll(labels());
        addLabels(plan, labels);
        plan.people().addAll(labels);
        for (CaseId person : what.cases()) {
            addCase(plan, person.toString());
        }
        for (TranscriptState state : transcripts) {
            addTurns(plan, state.text(), state.spokenBy(labels));
        }
    }

    /** Turns of a person, in code points. */
    void addTurns(Plan plan, long text, List<Span> spans) throws SQLException {
        if (!spans.isEmpty()) {
            List<Span> known = new ArrayList<>(plan.turns().getOrDefault(text, List.of()));
            known.addAll(spans);
            plan.turns().put(text, known);
            plan.blank(text, utf16(text, spans));
        }
    }

    List<Span> utf16(long text, List<Span> codePoints) throws SQLException {
        Offsets offsets = tables.texts().offsets(text);
        return codePoints.stream()
                .map(span -> offsets.toUtf16(span.start(), span.end()))
                .toList();
    }

    void addCase(Plan plan, String id) throws SQLException, TaskException {
        int name = RecordTable.CASE.index("name");
        all.forEach(Set.of(RecordTable.CASE), progress, (table, key, values) -> {
            if (key.equals(id)) {
                plan.cases().add(id);
                plan.names().add((String) values[name]);
            }
        });
    }

    /** Each label gets another one that nobody has. */
    private void addLabels(Plan plan, Set<String> labels) throws SQLException, TaskException {
        Set<String> taken = labels();
        taken.addAll(plan.labels().values());
        ErasedLabels free = new ErasedLabels(taken);
        for (String label : new TreeSet<>(labels)) {
            if (!plan.labels().containsKey(label)) {
                plan.labels().put(label, free.next());
                plan.names().add(label);
            }
        }
    }

    /** All labels that speakers have or had. */
    private Set<String> labels() throws SQLException, TaskException {
        Set<String> labels = new HashSet<>();
        transcripts.forEach(state -> labels.addAll(state.labels()));
        all.forEach(Set.of(RecordTable.SPEAKER), progress, (table, id, values) -> labels.add(label(id)));
        return labels;
    }

    static String label(String speaker) {
        return speaker.substring(speaker.indexOf('/') + 1);
    }

    private void addEverywhere(Plan plan) throws SQLException, TaskException {
        WordFinder finder = plan.finder();
        for (long text : tables.database().list("SELECT number FROM text ORDER BY number", row -> row.getLong(1))) {
            progress.checkpoint();
            plan.blank(text, finder.find(tables.texts().text(text).value()));
        }
        Set<String> labels = labels();
        labels.removeIf(label -> !finder.isIn(label));
        labels.removeAll(plan.labels().keySet());
        addLabels(plan, labels);
    }

    /** A file cannot lose words and stay what it was: it goes where its text loses some. */
    private void addSources(Plan plan) {
        for (TranscriptState state : transcripts) {
            if (plan.blanked().containsKey(state.text())) {
                plan.sources().add(state.source());
            }
        }
    }

    /** What was coded or noted in a transcript that goes, or within turns that go. */
    private void addHanging(Plan plan) throws SQLException, TaskException {
        Set<RecordTable> kinds =
                Set.of(RecordTable.SUGGESTION, RecordTable.DECISION, RecordTable.CODING, RecordTable.MEMO);
        Set<String> elsewhere = new HashSet<>();
        all.forEach(
                kinds, progress, (table, id, values) -> (plan.isOnWhatGoes(table, values) ? plan.records() : elsewhere)
                        .add(table + " " + id));
        plan.movers().addAll(plan.records());
        plan.movers().retainAll(elsewhere);
        plan.records().removeAll(elsewhere);
    }

    /** The transcripts as they stand and once stood. */
    Set<TranscriptState> transcripts() {
        return transcripts;
    }
}
