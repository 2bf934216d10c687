// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.rapport.model.text.TranscriptId;

/** The fields of the document that each turn becomes. The format number changes when they do. */
final class TurnField {

    /** The number of this set of fields and of the analyzer behind them; an index of another number is made anew. */
    static final String FORMAT = "1";

    /** The words of a turn of an English transcript. */
    static final String ENGLISH = "english";

    /** The words of a turn of any other transcript. */
    static final String WORDS = "words";

    /** The fields with words. */
    static final List<String> ALL_WORDS = List.of(ENGLISH, WORDS);

    /** The id of the transcript: 16 bytes. */
    static final String TRANSCRIPT = "transcript";

    static final String SPEAKER = "speaker";
    static final String ROLE = "role";

    /** What a hit shows, see {@link TurnRecord}: a doc value. */
    static final String RECORD = "record";

    /** The same as a stored field, where it is too long for a doc value. */
    static final String LONG_RECORD = "longrecord";

    /** Lucene refuses a doc value of more than 32,766 bytes. */
    static final int LONGEST_DOC_VALUE = 32_000;

    private static final int LONGEST_LABEL = 500;

    private TurnField() {}

    /** The field for the words of a transcript in the language of this BCP 47 tag. */
    static String words(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en") ? ENGLISH : WORDS;
    }

    /** Words with positions for phrases, offsets to show them, and the length of the turn for ranking. */
    static FieldType wordsType() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    static BytesRef transcript(TranscriptId id) {
        UUID uuid = id.value();
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array());
    }

    /** A label as it is compared: without case, and cut where it is absurdly long. */
    static String speaker(String label) {
        String folded = label.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return folded.substring(0, Math.min(folded.length(), LONGEST_LABEL));
    }
}
