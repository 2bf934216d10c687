// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.api.store.StudyReader;
import org.rapport.api.suggesting.Suggester;
import org.rapport.api.suggesting.SuggestionRequest;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.PartOf;
import org.rapport.core.Workers;
import org.rapport.core.registry.Suggesters;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Indicator;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.Transcript;

/** Autocodes by rules: makes suggestions for a study's transcripts, and accepts them in bulk where that is asked for. */
@Component(service = Autocode.class)
public final class Autocode {

    private final Suggesters suggesters;

    @Activate
    public Autocode(@Reference Suggesters suggesters) {
        this.suggesters = suggesters;
    }

    /**
     * Makes suggestions, as one edit. What the coder decided on before is not offered again.
     *
     * @throws TaskException if the study has no codebook, the language analysis is missing, or the study cannot be
     *     written; nothing was changed
     */
    public AutocodeReport run(Study study, AutocodeRequest request, Progress progress) throws TaskException {
        Plan plan = plan(study, request);
        List<Suggestion> made = new ArrayList<>();
        int[] turns = new int[2];
        progress.begin("Autocoding by rules", plan.work.size());
        new Workers().each(plan.work, piece -> suggest(study, piece, plan, request, progress), done -> {
            made.addAll(done.suggestions());
            turns[0] += done.turns().evidence().size();
            turns[1] += done.turns().withoutRole();
            progress.advance(1);
        });
        progress.checkpoint();
        SuggestionEdit edit = new SuggestionEdit(study, plan.codebook, request);
        edit.write(
                made, plan.codes, plan.work.stream().map(TranscriptSummary::id).toList());
        return new AutocodeReport(
                plan.work.size(),
                edit.offered(),
                made.size() - edit.offered(),
                turns[0],
                turns[1],
                request.parse() ? List.of() : needingParser(plan),
                edit.edit());
    }

    /** What one transcript gave. */
    private record Done(List<Suggestion> suggestions, EvidenceTurns turns) {}

    /** What there is to do. */
    private record Plan(Codebook codebook, Set<CodeId> codes, List<TranscriptSummary> work) {}

    private static Plan plan(Study study, AutocodeRequest request) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            Codebook codebook =
                    reader.codebook().orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_CODEBOOK)));
            Set<CodeId> codes = new HashSet<>();
            for (CodeId code : request.codes()) {
                if (codebook.code(code).isEmpty()) {
                    throw new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, code));
                }
                codes.addAll(codebook.branch(code));
            }
            List<TranscriptSummary> work = reader.transcripts().stream()
                    .filter(summary -> request.transcripts().isEmpty()
                            || request.transcripts().contains(summary.id()))
                    .toList();
            return new Plan(codebook, codes, work);
        }
    }

    /** Reads one transcript and suggests for it; only as many are in memory as are worked on. */
    private Done suggest(Study study, TranscriptSummary summary, Plan plan, AutocodeRequest request, Progress progress)
            throws TaskException {
        progress.checkpoint();
        Suggester rules = suggesters
                .withId(RuleSuggester.ID)
                .orElseThrow(() -> new IllegalStateException("the rules are part of the product"));
        Transcript transcript = read(study, summary);
        EvidenceTurns turns = EvidenceTurns.of(transcript, summary.speakers());
        List<Suggestion> suggestions = rules.suggest(
                new SuggestionRequest(transcript, turns.evidence(), plan.codebook(), plan.codes(), request.parse()),
                new PartOf(progress));
        return new Done(suggestions, turns);
    }

    private static Transcript read(Study study, TranscriptSummary summary) throws TaskException {
        try (StudyReader reader = study.store().read()) {
            return reader.transcript(summary.id())
                    .orElseThrow(() -> new TaskException(Message.of(CoreMessage.UNKNOWN_TRANSCRIPT, summary.title())));
        }
    }

    private static List<String> needingParser(Plan plan) {
        List<String> rules = new ArrayList<>();
        for (Code code : plan.codebook().codes()) {
            if (plan.codes().isEmpty() || plan.codes().contains(code.id())) {
                code.indicators().stream()
                        .filter(indicator -> indicator.kind() == Indicator.Kind.SEMGREX)
                        .forEach(indicator -> rules.add(code.id() + ": " + indicator.pattern()));
            }
        }
        return rules;
    }
}
