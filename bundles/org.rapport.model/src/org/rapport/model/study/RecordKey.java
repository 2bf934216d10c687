// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Objects;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.SuggestionId;
import org.rapport.model.text.TranscriptId;

/**
 * The address of one record of a study, as edits and merges name it.
 *
 * @param kind what it is
 * @param id its identity among its kind
 */
public record RecordKey(Kind kind, String id) {

    /** The codebook's own record: its title, rules, facets and groups. A study has one codebook. */
    public static final RecordKey CODEBOOK = new RecordKey(Kind.CODEBOOK, "codebook");

    public RecordKey {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    public static RecordKey of(TranscriptId id) {
        return new RecordKey(Kind.TRANSCRIPT, id.toString());
    }

    public static RecordKey of(CodeId id) {
        return new RecordKey(Kind.CODE, id.value());
    }

    public static RecordKey of(CodingId id) {
        return new RecordKey(Kind.CODING, id.toString());
    }

    public static RecordKey of(SuggestionId id) {
        return new RecordKey(Kind.SUGGESTION, id.toString());
    }

    public static RecordKey speaker(TranscriptId transcript, String name) {
        return new RecordKey(Kind.SPEAKER, transcript + "/" + name);
    }

    public static RecordKey decision(SuggestionId suggestion, Coder coder) {
        return new RecordKey(Kind.DECISION, suggestion + "/" + coder);
    }

    public static RecordKey of(CaseId id) {
        return new RecordKey(Kind.CASE, id.toString());
    }

    public static RecordKey of(AttributeId id) {
        return new RecordKey(Kind.ATTRIBUTE, id.toString());
    }

    public static RecordKey of(MemoId id) {
        return new RecordKey(Kind.MEMO, id.toString());
    }

    public static RecordKey of(Coder coder) {
        return new RecordKey(Kind.CODER, coder.name());
    }

    public static RecordKey caseValue(CaseId subject, AttributeId attribute) {
        return new RecordKey(Kind.CASE_VALUE, subject + "/" + attribute);
    }

    /** The kinds of records; the order is the order in which records must be made. */
    public enum Kind {
        CODEBOOK,
        CODE,
        ATTRIBUTE,
        CASE,
        CASE_VALUE,
        TRANSCRIPT,
        SPEAKER,
        SUGGESTION,
        DECISION,
        CODING,
        MEMO,
        CODER
    }
}
