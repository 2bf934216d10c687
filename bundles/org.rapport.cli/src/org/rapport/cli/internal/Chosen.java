// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.Case;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.text.TranscriptId;

/** Finds in a study what a user names. */
final class Chosen {

    private final StudyReader study;

    Chosen(StudyReader study) {
        this.study = study;
    }

    Case subject(String text) throws TaskException {
        return new Choice<>(study.cases(), Case::id, Case::name, ChoiceMessage.NO_CASE, ChoiceMessage.CASES)
                .named(text);
    }

    Attribute attribute(String text) throws TaskException {
        return new Choice<>(
                        study.attributes(),
                        Attribute::id,
                        Attribute::name,
                        ChoiceMessage.NO_ATTRIBUTE,
                        ChoiceMessage.ATTRIBUTES)
                .named(text);
    }

    Memo memo(String text) throws TaskException {
        return new Choice<>(study.memos(), Memo::id, memo -> "", ChoiceMessage.NO_MEMO, ChoiceMessage.MEMOS)
                .named(text);
    }

    CodedPassage coding(String text) throws TaskException {
        return codings(List.of(text)).get(0);
    }

    /** The codings with these ids, looked up in one go. */
    List<CodedPassage> codings(List<String> texts) throws TaskException {
        List<CodedPassage> candidates;
        try (Stream<CodedPassage> passages = study.passages(CodingQuery.ALL)) {
            candidates = passages.filter(passage -> texts.stream().anyMatch(text -> isMeant(passage.coding(), text)))
                    .toList();
        }
        Choice<CodedPassage> choice = new Choice<>(
                candidates,
                passage -> passage.coding().id(),
                passage -> "",
                ChoiceMessage.NO_CODING,
                ChoiceMessage.CODINGS);
        List<CodedPassage> found = new ArrayList<>();
        for (String text : texts) {
            found.add(choice.named(text));
        }
        return found;
    }

    private static boolean isMeant(Coding coding, String text) {
        String beginning = text.strip().toLowerCase(Locale.ROOT);
        return !beginning.isEmpty() && coding.id().toString().startsWith(beginning);
    }

    TranscriptId transcript(String text) throws TaskException {
        return TranscriptChoice.in(study, text);
    }

    Set<TranscriptId> transcripts(List<String> texts) throws TaskException {
        Set<TranscriptId> chosen = new HashSet<>();
        for (String text : texts) {
            chosen.add(transcript(text));
        }
        return chosen;
    }
}
