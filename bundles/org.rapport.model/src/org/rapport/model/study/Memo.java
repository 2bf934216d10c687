// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.time.Instant;
import java.util.Objects;
import org.rapport.model.coding.Coder;

/**
 * A note that a researcher writes while working (Saldaña, The Coding Manual for Qualitative Researchers, chapter 2).
 *
 * @param id its identity
 * @param subject what it is about
 * @param type what kind of thought it holds
 * @param author who wrote it
 * @param title one line; may be empty
 * @param text the note; not blank
 * @param created when
 */
public record Memo(
        MemoId id, MemoSubject subject, Type type, Coder author, String title, String text, Instant created) {

    public Memo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(type);
        Objects.requireNonNull(author);
        Objects.requireNonNull(title);
        Objects.requireNonNull(created);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a memo needs words");
        }
    }

    /** The same memo about something else. */
    public Memo about(MemoSubject other) {
        return new Memo(id, other, type, author, title, text, created);
    }

    /** What kind of thought a memo holds. */
    public enum Type {
        /** What the data mean. */
        ANALYTIC,
        /** How the work is done, and why so. */
        METHODOLOGICAL,
        /** What the researcher brings along. */
        REFLEXIVE
    }
}
