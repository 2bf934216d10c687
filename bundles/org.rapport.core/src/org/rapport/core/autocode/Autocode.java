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
        progress.begin("Autocoding by rules", plan.work.size());
        new Workers().each(plan.work, piece -> suggest(piece, plan, request, progress), suggestions -> {
            made.addAll(suggestions);
            progress.advance(1);
        });
        SuggestionEdit edit = new SuggestionEdit(study, plan.codebook, request);
        edit.write(
                made,
                plan.codes,
                plan.work.stream().map(piece -> piece.transcript().id()).toList());
        return new AutocodeReport(
                plan.work.size(),
                edit.offered(),
                made.size() - edit.offered(),
                plan.work.stream()
                        .mapToInt(piece -> piece.turns().evidence().size())
                        .sum(),
                plan.work.stream()
                        .mapToInt(piece -> piece.turns().withoutRole())
                        .sum(),
                request.parse() ? List.of() : needingParser(plan),
                edit.edit());
    }

    /** One transcript to work on. */
    private record Piece(Transcript transcript, EvidenceTurns turns) {}

    /** What there is to do. */
    private record Plan(Codebook codebook, Set<CodeId> codes, List<Piece> work) {}

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
            List<Piece> work = new ArrayList<>();
            for (TranscriptSummary summary : reader.transcripts()) {
                if (request.transcripts().isEmpty() || request.transcripts().contains(summary.id())) {
                    Transcript transcript = reader.transcript(summary.id()).orElseThrow();
                    work.add(new Piece(transcript, EvidenceTurns.of(transcript, summary.speakers())));
                }
            }
            return new Plan(codebook, codes, work);
        }
    }

    private List<Suggestion> suggest(Piece piece, Plan plan, AutocodeRequest request, Progress progress)
            throws TaskException {
        progress.checkpoint();
        Suggester rules = suggesters
                .withId(RuleSuggester.ID)
                .orElseThrow(() -> new IllegalStateException("the rules are part of the product"));
        return rules.suggest(
                new SuggestionRequest(
                        piece.transcript(), piece.turns().evidence(), plan.codebook(), plan.codes(), request.parse()),
                progress);
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
