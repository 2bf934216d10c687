// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Decision;
import org.rapport.model.coding.Suggestion;

/** What a coder decides on suggestions, and on codings that were accepted in bulk. */
public sealed interface DecisionEdit extends StudyEdit {

    /** What is decided on. */
    sealed interface Subject {

        /** The code that was suggested. */
        CodeId code();
    }

    /** A suggestion that the coder has not decided on. */
    record Open(Suggestion suggestion) implements Subject {

        public Open {
            Objects.requireNonNull(suggestion);
        }

        @Override
        public CodeId code() {
            return suggestion.code();
        }
    }

    /** A coding that was accepted in bulk. */
    record Unreviewed(CodingId coding, CodeId code) implements Subject {

        public Unreviewed {
            Objects.requireNonNull(coding);
            Objects.requireNonNull(code);
        }
    }

    /** The passage carries the code, and a person has looked at it. */
    record Accept(Subject subject, Coder coder, Instant at) implements DecisionEdit {

        public Accept {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(coder);
            Objects.requireNonNull(at);
        }

        @Override
        public String label() {
            return "Accept " + subject.code();
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Settlement(session, coder, at).settle(subject, Decision.Outcome.ACCEPTED, Optional.empty());
        }
    }

    /** The passage carries another code instead. */
    record Correct(Subject subject, CodeId instead, Coder coder, Instant at) implements DecisionEdit {

        public Correct {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(instead);
            Objects.requireNonNull(coder);
            Objects.requireNonNull(at);
        }

        @Override
        public String label() {
            return "Correct " + subject.code() + " to " + instead;
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Settlement(session, coder, at).settle(subject, Decision.Outcome.CORRECTED, Optional.of(instead));
        }
    }

    /** The passage does not carry the code; a coding that was accepted in bulk goes. */
    record Reject(Subject subject, Coder coder, Instant at) implements DecisionEdit {

        public Reject {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(coder);
            Objects.requireNonNull(at);
        }

        @Override
        public String label() {
            return "Reject " + subject.code();
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Settlement(session, coder, at).settle(subject, Decision.Outcome.REJECTED, Optional.empty());
        }
    }

    /** The coder does not want to decide on it. */
    record Skip(Suggestion suggestion, Coder coder, Instant at) implements DecisionEdit {

        public Skip {
            Objects.requireNonNull(suggestion);
            Objects.requireNonNull(coder);
            Objects.requireNonNull(at);
        }

        @Override
        public String label() {
            return "Skip " + suggestion.code();
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Settlement(session, coder, at).settle(new Open(suggestion), Decision.Outcome.SKIPPED, Optional.empty());
        }
    }

    /** The coder has not decided after all: the suggestion is open again, and the coding that came of it goes. */
    record Reopen(Suggestion suggestion, Coder coder) implements DecisionEdit {

        public Reopen {
            Objects.requireNonNull(suggestion);
            Objects.requireNonNull(coder);
        }

        @Override
        public String label() {
            return "Decide on " + suggestion.code() + " again";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Settlement(session, coder, Instant.EPOCH).reopen(suggestion.id());
        }
    }
}
