// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.rapport.model.study.Role;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** The documents of the turns of one transcript. One document and its fields are filled again for each turn. */
final class TurnDocument {

    private final Transcript transcript;
    private final Map<String, Role> roles;
    private final Document document = new Document();
    private final Field words;
    private final Field transcriptId;
    private final Field speaker = new StringField(TurnField.SPEAKER, "", Field.Store.NO);
    private final Field role = new StringField(TurnField.ROLE, "", Field.Store.NO);
    private final Field record = new BinaryDocValuesField(TurnField.RECORD, new BytesRef());
    private final Field longRecord = new StoredField(TurnField.LONG_RECORD, new BytesRef());

    TurnDocument(Transcript transcript, Map<String, Role> roles) {
        this.transcript = transcript;
        this.roles = roles;
        words = new Field(TurnField.words(transcript.language()), "", TurnField.wordsType());
        transcriptId = new StringField(TurnField.TRANSCRIPT, TurnField.transcript(transcript.id()), Field.Store.NO);
    }

    /** The document of a turn, valid until the next is asked for. */
    Document of(Turn turn) {
        String text = transcript.text().slice(turn.span());
        BytesRef packed = TurnRecord.pack(transcript, turn, text);
        Field kept = packed.length > TurnField.LONGEST_DOC_VALUE ? longRecord : record;
        kept.setBytesValue(packed);
        words.setStringValue(text);
        document.clear();
        document.add(words);
        document.add(transcriptId);
        document.add(kept);
        addSpeaker(turn.speaker());
        return document;
    }

    private void addSpeaker(Optional<String> label) {
        if (label.isPresent()) {
            speaker.setStringValue(TurnField.speaker(label.get()));
            document.add(speaker);
            Role known = roles.get(label.get());
            if (known != null) {
                role.setStringValue(known.name());
                document.add(role);
            }
        }
    }
}
