// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.codetree.CodeFields;
import org.rapport.core.codetree.CodeTree;
import org.rapport.core.codetree.CodeUse;
import org.rapport.core.codetree.Target;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;

/**
 * What a person does to the tree of codes. All codings stay valid: those of a code that goes up in another one are recoded
 * in the same edit, and facets that codings carry are about their codes afterwards.
 */
public sealed interface CodeTreeEdit extends CodeEdit {

    /**
     * Does it to a codebook.
     *
     * @param use how many codings carry which code
     * @throws TaskException if it cannot be done
     */
    Codebook on(Codebook book, CodeUse use) throws TaskException;

    /** The codes whose codings will have another code, and which. */
    default Map<CodeId, CodeId> recoded() {
        return Map.of();
    }

    @Override
    default Codebook after(StudyReader study) throws TaskException {
        Codebook book = new Known(study).codebook();
        return new FacetKeeping(study, book).in(on(book, new Carried(study)), recoded());
    }

    @Override
    default void apply(EditSession session) throws TaskException {
        session.put(after(session));
    }

    /** A new code. */
    record AddCode(Code code, Target target) implements CodeTreeEdit {

        public AddCode {
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
    record ChangeCode(CodeId code, CodeFields fields) implements CodeTreeEdit {

        public ChangeCode {
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
    record MoveCode(CodeId code, Target target) implements CodeTreeEdit {

        public MoveCode {
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
    record MergeCodes(CodeId code, CodeId into) implements CodeTreeEdit {

        public MergeCodes {
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

        @Override
        public Map<CodeId, CodeId> recoded() {
            return Map.of(code, into);
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            Codebook after = after(session);
            new Recoding(session, into, after).recode(new Carried(session).codings(code));
            for (Memo memo : session.memos()) {
                if (memo.subject().equals(new MemoSubject.OfCode(code))) {
                    session.put(memo.about(new MemoSubject.OfCode(into)));
                }
            }
            session.put(after);
        }
    }

    /** A code becomes several; the codings stay with it. */
    record SplitCode(CodeId code, List<Code> parts) implements CodeTreeEdit {

        public SplitCode {
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
    record RetireCode(CodeId code) implements CodeTreeEdit {

        public RetireCode {
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
    record RestoreCode(CodeId code) implements CodeTreeEdit {

        public RestoreCode {
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
    record RemoveCode(CodeId code) implements CodeTreeEdit {

        public RemoveCode {
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
