// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

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
        try (Stream<CodedPassage> passages = study.passages(CodingQuery.ALL)) {
            return new Choice<>(
                            passages.filter(passage -> isMeant(passage.coding(), text))
                                    .toList(),
                            passage -> passage.coding().id(),
                            passage -> "",
                            ChoiceMessage.NO_CODING,
                            ChoiceMessage.CODINGS)
                    .named(text);
        }
    }

    private static boolean isMeant(Coding coding, String text) {
        return coding.id().toString().startsWith(text.strip().toLowerCase(Locale.ROOT));
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
