// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.source.Source;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.TranscriptId;

/**
 * What a person does to transcripts. None of it touches the words: codings stay where they are. Labels name no title, for a
 * title often names a person.
 */
public sealed interface TranscriptEdit extends StudyEdit {

    /** A new transcript with its speakers. An import applies one for each file, all in the session of its one edit. */
    record Add(Transcript transcript, Source source, List<Speaker> speakers) implements TranscriptEdit {

        public Add {
            Objects.requireNonNull(transcript);
            Objects.requireNonNull(source);
            speakers = List.copyOf(speakers);
        }

        @Override
        public String label() {
            return "Import a transcript";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            session.put(transcript, source);
            for (Speaker speaker : speakers) {
                session.put(speaker);
            }
        }
    }

    /** A transcript goes, with its codings, suggestions and memos. */
    record Remove(TranscriptId transcript) implements TranscriptEdit {

        public Remove {
            Objects.requireNonNull(transcript);
        }

        @Override
        public String label() {
            return "Remove a transcript";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Known(session).requireTranscripts(Set.of(transcript));
            session.remove(transcript);
        }
    }

    /** Another title. */
    record Rename(TranscriptId transcript, String title) implements TranscriptEdit {

        public Rename {
            Objects.requireNonNull(transcript);
            Objects.requireNonNull(title);
        }

        @Override
        public String label() {
            return "Rename a transcript";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            if (title.isBlank()) {
                throw EditMessage.NO_TITLE.refuse();
            }
            session.put(new Known(session).transcript(transcript).withTitle(title.strip()));
        }
    }

    /** Another language, a BCP 47 tag. */
    record SetLanguage(TranscriptId transcript, String language) implements TranscriptEdit {

        public SetLanguage {
            Objects.requireNonNull(transcript);
            Objects.requireNonNull(language);
        }

        @Override
        public String label() {
            return "Set the language of a transcript";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            if (!language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")) {
                throw EditMessage.BAD_LANGUAGE.refuse(language);
            }
            session.put(new Known(session).transcript(transcript).withLanguage(language));
        }
    }

    /** Somebody else said these turns, or nobody. A label that no turn has any more loses its role and its case. */
    record SetSpeaker(TranscriptId transcript, Set<Integer> turns, Optional<String> speaker) implements TranscriptEdit {

        public SetSpeaker {
            Objects.requireNonNull(transcript);
            Objects.requireNonNull(speaker);
            turns = Set.copyOf(turns);
        }

        @Override
        public String label() {
            return turns.size() == 1 ? "Change the speaker of a turn" : "Change the speaker of turns";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            TurnDraft draft = new TurnDraft(new Known(session).transcript(transcript));
            for (int turn : turns) {
                draft.say(turn, speaker);
            }
            draft.write(session);
        }
    }

    /** A turn becomes two at an offset of the text; the second may be somebody else's. */
    record SplitTurn(TranscriptId transcript, int turn, int offset, Optional<String> second) implements TranscriptEdit {

        public SplitTurn {
            Objects.requireNonNull(transcript);
            Objects.requireNonNull(second);
        }

        @Override
        public String label() {
            return "Split a turn";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            TurnDraft draft = new TurnDraft(new Known(session).transcript(transcript));
            draft.split(turn, offset, second);
            draft.write(session);
        }
    }

    /** Several turns, from the first to the last, become one of the first one's speaker. */
    record JoinTurns(TranscriptId transcript, int first, int last) implements TranscriptEdit {

        public JoinTurns {
            Objects.requireNonNull(transcript);
        }

        @Override
        public String label() {
            return "Join turns";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            TurnDraft draft = new TurnDraft(new Known(session).transcript(transcript));
            draft.join(first, last);
            draft.write(session);
        }
    }
}
