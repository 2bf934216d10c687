// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.Objects;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;

/** What a person does to memos. */
public sealed interface MemoEdit extends StudyEdit {

    /** A new memo on the study, a transcript, a passage or a code. */
    record Add(Memo memo) implements MemoEdit {

        public Add {
            Objects.requireNonNull(memo);
        }

        @Override
        public String label() {
            if (memo.subject() instanceof MemoSubject.OfTranscript) {
                return "Write a memo on a transcript";
            }
            if (memo.subject() instanceof MemoSubject.OfPassage) {
                return "Write a memo on a passage";
            }
            return memo.subject() instanceof MemoSubject.OfCode on
                    ? "Write a memo on " + on.code()
                    : "Write a memo on the study";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            session.put(memo);
        }
    }

    /** Other words, another title or another type; what is empty stays. */
    record Change(MemoId memo, Optional<Memo.Type> type, Optional<String> title, Optional<String> text)
            implements MemoEdit {

        public Change {
            Objects.requireNonNull(memo);
            Objects.requireNonNull(type);
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
        }

        @Override
        public String label() {
            return "Change a memo";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            Memo old = new Known(session).memo(memo);
            if (text.filter(String::isBlank).isPresent()) {
                throw EditMessage.MEMO_WITHOUT_WORDS.refuse();
            }
            session.put(new Memo(
                    memo,
                    old.subject(),
                    type.orElse(old.type()),
                    old.author(),
                    title.orElse(old.title()),
                    text.orElse(old.text()),
                    old.created()));
        }
    }

    /** A memo goes. */
    record Remove(MemoId memo) implements MemoEdit {

        public Remove {
            Objects.requireNonNull(memo);
        }

        @Override
        public String label() {
            return "Remove a memo";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Known(session).memo(memo);
            session.remove(memo);
        }
    }
}
