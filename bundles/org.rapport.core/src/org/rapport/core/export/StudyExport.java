// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.api.export.ExportData;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.memos.MemoPlaces;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Edit;
import org.rapport.model.study.PlacedMemo;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.study.TranscriptSummary;

/** The export data of one moment of a study; what is small is read once. */
final class StudyExport implements ExportData {

    private final StudyInfo study;
    private final StudyReader reader;
    private final Optional<Edit> head;
    private final Optional<Codebook> codebook;
    private final List<TranscriptSummary> transcripts;
    private final List<CodingCount> counts;
    private final List<Case> cases;
    private final List<Attribute> attributes;
    private final List<CaseValue> caseValues;
    private final List<PlacedMemo> memos;

    StudyExport(StudyInfo study, StudyReader reader) throws TaskException {
        this.study = study;
        this.reader = reader;
        this.head = reader.head();
        this.codebook = reader.codebook();
        this.transcripts = reader.transcripts();
        this.counts = reader.counts(CodingQuery.ALL);
        this.cases = reader.cases();
        this.attributes = reader.attributes();
        this.caseValues = reader.caseValues();
        this.memos = new MemoPlaces(reader).all();
    }

    @Override
    public StudyInfo study() {
        return study;
    }

    @Override
    public Optional<Edit> head() {
        return head;
    }

    @Override
    public Optional<Codebook> codebook() {
        return codebook;
    }

    @Override
    public List<TranscriptSummary> transcripts() {
        return transcripts;
    }

    @Override
    public List<CodingCount> counts() {
        return counts;
    }

    @Override
    public List<Case> cases() {
        return cases;
    }

    @Override
    public List<Attribute> attributes() {
        return attributes;
    }

    @Override
    public List<CaseValue> caseValues() {
        return caseValues;
    }

    @Override
    public List<PlacedMemo> memos() {
        return memos;
    }

    @Override
    public Stream<CodedPassage> passages() throws TaskException {
        return reader.passages(CodingQuery.ALL);
    }
}
