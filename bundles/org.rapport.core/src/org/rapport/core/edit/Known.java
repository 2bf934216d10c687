// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.List;
import java.util.Set;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/** Finds in a study what an edit names, or says that it is not there. */
final class Known {

    private final StudyReader study;

    Known(StudyReader study) {
        this.study = study;
    }

    Transcript transcript(TranscriptId id) throws TaskException {
        return study.transcript(id).orElseThrow(EditMessage.NO_TRANSCRIPT::refuse);
    }

    void requireTranscripts(Set<TranscriptId> ids) throws TaskException {
        List<TranscriptId> present =
                study.transcripts().stream().map(summary -> summary.id()).toList();
        if (!present.containsAll(ids)) {
            throw EditMessage.NO_TRANSCRIPT.refuse();
        }
    }

    Case subject(CaseId id) throws TaskException {
        return study.cases().stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow(EditMessage.NO_CASE::refuse);
    }

    Attribute attribute(AttributeId id) throws TaskException {
        return study.attributes().stream()
                .filter(attribute -> attribute.id().equals(id))
                .findFirst()
                .orElseThrow(EditMessage.NO_ATTRIBUTE::refuse);
    }

    Codebook codebook() throws TaskException {
        return study.codebook().orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_CODEBOOK)));
    }

    Code code(CodeId id) throws TaskException {
        return codebook().code(id).orElseThrow(() -> new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, id)));
    }

    /** A code that may be given to passages that do not carry it yet. */
    Code offered(CodeId id) throws TaskException {
        Code code = code(id);
        if (!code.codable()) {
            throw EditMessage.CATEGORY.refuse(id);
        }
        if (code.retired()) {
            throw EditMessage.RETIRED.refuse(id);
        }
        return code;
    }

    Coding coding(CodingId id) throws TaskException {
        return study.coding(id).orElseThrow(EditMessage.NO_CODING::refuse);
    }

    Memo memo(MemoId id) throws TaskException {
        return study.memos().stream()
                .filter(memo -> memo.id().equals(id))
                .findFirst()
                .orElseThrow(EditMessage.NO_MEMO::refuse);
    }
}
