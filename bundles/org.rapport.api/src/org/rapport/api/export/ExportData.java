// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingCount;
import org.rapport.model.study.Edit;
import org.rapport.model.study.PlacedMemo;
import org.rapport.model.study.StudyInfo;
import org.rapport.model.study.TranscriptSummary;

/** The data an exporter writes, from one moment of one study. */
public interface ExportData {

    StudyInfo study();

    /** The last edit at that moment; empty for a study that nobody edited. */
    Optional<Edit> head();

    Optional<Codebook> codebook();

    /** In the order of their titles. */
    List<TranscriptSummary> transcripts();

    List<CodingCount> counts();

    /** The cases in the order of their names; the transcripts' speakers say who speaks as which. */
    List<Case> cases();

    /** The attributes of cases in the order of their names. */
    List<Attribute> attributes();

    /** What is known of the cases. */
    List<CaseValue> caseValues();

    /** The memos in the order in which they were written. */
    List<PlacedMemo> memos();

    /** The codings in the order of transcript title, position, code; close the stream. */
    Stream<CodedPassage> passages() throws TaskException;
}
