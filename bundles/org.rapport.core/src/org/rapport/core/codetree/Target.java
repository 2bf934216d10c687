// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.Objects;
import java.util.Optional;
import org.rapport.api.task.TaskException;
import org.rapport.core.codebook.Place;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;

/** Where somebody wants a code to stand. */
public sealed interface Target {

    /** The place in a book that may have changed since. */
    Place in(Codebook book) throws TaskException;

    /** In the words of the history, e.g. {@code under TR}. */
    String words();

    /** Before all codes under a parent, or at the top. */
    record First(Optional<CodeId> parent) implements Target {

        public First {
            Objects.requireNonNull(parent);
        }

        @Override
        public Place in(Codebook book) {
            return new Place(parent, Optional.empty());
        }

        @Override
        public String words() {
            return new Last(parent).words() + ", first";
        }
    }

    /** Behind all codes under a parent, or at the top. */
    record Last(Optional<CodeId> parent) implements Target {

        public Last {
            Objects.requireNonNull(parent);
        }

        @Override
        public Place in(Codebook book) {
            return Place.last(book, parent);
        }

        @Override
        public String words() {
            return parent.map(id -> "under " + id).orElse("to the top");
        }
    }

    /** Behind another code, under the same parent. */
    record After(CodeId code) implements Target {

        public After {
            Objects.requireNonNull(code);
        }

        @Override
        public Place in(Codebook book) throws TaskException {
            return new Place(new CodeTree(book).code(code).parent(), Optional.of(code));
        }

        @Override
        public String words() {
            return "behind " + code;
        }
    }
}
