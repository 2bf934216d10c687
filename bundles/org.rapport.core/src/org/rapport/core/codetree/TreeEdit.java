// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;

/** One thing that a person does to the tree of codes. */
public sealed interface TreeEdit {

    /** What is done, in the words of the history. */
    String label();

    /**
     * Does it.
     *
     * @param use how many codings carry which code
     */
    Codebook on(Codebook book, CodeUse use) throws TaskException;

    /** A new code. */
    record Add(Code code, Target target) implements TreeEdit {

        public Add {
            Objects.requireNonNull(code);
            Objects.requireNonNull(target);
        }

        @Override
        public String label() {
            return (code.codable() ? "Add the code " : "Add the category ") + code.id();
        }

        @Override
        public Codebook on(Codebook book, CodeUse use) throws TaskException {
            return new CodeTree(book).add(code, target.in(book));
        }
    }

    /** Other words about a code, or another colour; or it becomes a category or codable. */
    record Edit(CodeId code, CodeFields fields) implements TreeEdit {

        public Edit {
            Objects.requireNonNull(code);
            Objects.requireNonNull(fields);
        }

        @Override
        public String label() {
            boolean codableOnly = fields.codable().isPresent()
                    && fields.equals(CodeFields.codable(fields.codable().get()));
            if (codableOnly) {
                return "Make " + code + (fields.codable().get() ? " codable" : " a category");
            }
            return "Edit the code " + code;
        }

        @Override
        public Codebook on(Codebook book, CodeUse use) throws TaskException {
            CodeTree tree = new CodeTree(book);
            return tree.change(fields.on(tree.code(code)), use.of(code));
        }
    }

    /** A code, with what is below it, stands elsewhere. */
    record Move(CodeId code, Target target) implements TreeEdit {

        public Move {
            Objects.requireNonNull(code);
            Objects.requireNonNull(target);
        }

        @Override
        public String label() {
            return "Move " + code + " " + target.words();
        }

        @Override
        public Codebook on(Codebook book, CodeUse use) throws TaskException {
            return new CodeTree(book).move(code, target.in(book));
        }
    }

    /** A code goes up in another one, with its codings. */
    record Merge(CodeId code, CodeId into) implements TreeEdit {

        public Merge {
            Objects.requireNonNull(code);
            Objects.requireNonNull(into);
        }

        @Override
        public String label() {
            return "Merge " + code + " into " + into;
        }

        @Override
        public Codebook on(Codebook book, CodeUse use) throws TaskException {
            return new CodeTree(book).merge(code, into);
        }
    }

    /** A code becomes several; the codings stay with it. */
    record Split(CodeId code, List<Code> parts) implements TreeEdit {

        public Split {
            Objects.requireNonNull(code);
            parts = List.copyOf(parts);
        }

        @Override
        public String label() {
            List<String> all = new ArrayList<>(List.of(code.value()));
            parts.forEach(part -> all.add(part.id().value()));
            return "Split " + code + " into "
                    + all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " and "
                    + all.get(all.size() - 1);
        }

        @Override
        public Codebook on(Codebook book, CodeUse use) throws TaskException {
            return new CodeTree(book).split(code, parts);
        }
    }

    /** A code is kept for the codings it has, and offered for no new ones. */
    record Retire(CodeId code) implements TreeEdit {

        public Retire {
            Objects.requireNonNull(code);
        }

        @Override
        public String label() {
            return "Retire the code " + code;
        }

        @Override
        public Codebook on(Codebook book, CodeUse use) throws TaskException {
            return new CodeTree(book).retire(code, true);
        }
    }

    /** A retired code is offered again. */
    record Restore(CodeId code) implements TreeEdit {

        public Restore {
            Objects.requireNonNull(code);
        }

        @Override
        public String label() {
            return "Take back the retired code " + code;
        }

        @Override
        public Codebook on(Codebook book, CodeUse use) throws TaskException {
            return new CodeTree(book).retire(code, false);
        }
    }

    /** A code goes that no coding carries. */
    record Remove(CodeId code) implements TreeEdit {

        public Remove {
            Objects.requireNonNull(code);
        }

        @Override
        public String label() {
            return "Remove the code " + code;
        }

        @Override
        public Codebook on(Codebook book, CodeUse use) throws TaskException {
            return new CodeTree(book).remove(code, use.of(code));
        }
    }
}
