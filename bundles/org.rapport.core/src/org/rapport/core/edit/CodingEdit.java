// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.CodingId;
import org.rapport.model.coding.Origin;
import org.rapport.model.coding.Passage;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;

/** What a person does to codings, one or many. */
public sealed interface CodingEdit extends StudyEdit {

    /** New codings, with codes that are offered. */
    record Add(List<Coding> codings) implements CodingEdit {

        public Add {
            codings = List.copyOf(codings);
        }

        @Override
        public String label() {
            Set<CodeId> codes = new HashSet<>();
            codings.forEach(coding -> codes.add(coding.code()));
            String what = codings.size() == 1 ? "a passage" : codings.size() + " passages";
            return "Code " + what
                    + (codes.size() == 1 ? " with " + codes.iterator().next() : "");
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            if (codings.isEmpty()) {
                throw EditMessage.NO_CODINGS.refuse();
            }
            Set<CodeId> offered = new HashSet<>();
            for (Coding coding : codings) {
                if (offered.add(coding.code())) {
                    new Known(session).offered(coding.code());
                }
            }
            for (Coding coding : codings) {
                session.put(coding);
            }
        }
    }

    /** A code that is made of a passage's own words, and the passage coded with it. */
    record InVivo(Code code, Coding coding) implements CodingEdit {

        public InVivo {
            Objects.requireNonNull(code);
            coding = coding.withCode(code.id()).withOrigin(Origin.IN_VIVO);
        }

        @Override
        public String label() {
            return "Code a passage in vivo with " + code.id();
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            Codebook book = new Known(session).codebook();
            if (book.code(code.id()).isPresent()) {
                throw EditMessage.CODE_EXISTS.refuse(code.id());
            }
            if (code.parent().isPresent()) {
                new Known(session).code(code.parent().get());
            }
            List<Code> codes = new ArrayList<>(book.codes());
            codes.add(code);
            session.put(new Codebook(book.about(), codes, book.facets(), book.groups()));
            new Add(List.of(coding)).apply(session);
        }
    }

    /** A coding has other words of the same transcript. Who says which, has looked at it. */
    record Resize(CodingId coding, Span span) implements CodingEdit {

        public Resize {
            Objects.requireNonNull(coding);
            Objects.requireNonNull(span);
        }

        @Override
        public String label() {
            return "Change the words of a coding";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            Coding old = new Known(session).coding(coding);
            TranscriptId transcript = old.passage().transcript();
            int length = new Known(session).transcript(transcript).text().length();
            if (span.isEmpty() || span.end() > length) {
                throw EditMessage.OUTSIDE.refuse();
            }
            if (!old.passage().span().equals(span)) {
                session.put(old.of(new Passage(transcript, span)).lookedAt());
            }
        }
    }

    /** Another code; a coding that would say twice what its coder said of the passage already goes. */
    record Recode(CodingChoice choice, CodeId code) implements CodingEdit {

        public Recode {
            Objects.requireNonNull(choice);
            Objects.requireNonNull(code);
        }

        @Override
        public String label() {
            return choice.isSingle() ? "Recode a passage with " + code : "Recode passages with " + code;
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Known(session).offered(code);
            new Recoding(session, code).recode(choice.in(session));
        }
    }

    /** What codings say by these facets; an empty value takes the facet away. */
    record SetFacets(CodingChoice choice, Map<FacetId, Optional<String>> facets) implements CodingEdit {

        public SetFacets {
            Objects.requireNonNull(choice);
            facets = Map.copyOf(facets);
        }

        @Override
        public String label() {
            return choice.isSingle() ? "Set facets of a coding" : "Set facets of codings";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            FacetRules rules = new FacetRules(new Known(session).codebook());
            for (Coding coding : choice.in(session)) {
                session.put(rules.set(coding, facets));
            }
        }
    }

    /** How strongly the code shows, 0 to 100, or no longer any weight. */
    record Weigh(CodingChoice choice, OptionalInt weight) implements CodingEdit {

        public Weigh {
            Objects.requireNonNull(choice);
            Objects.requireNonNull(weight);
        }

        @Override
        public String label() {
            String what = choice.isSingle() ? "a coding" : "codings";
            return weight.isPresent() ? "Weigh " + what : "Take the weight from " + what;
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            if (weight.isPresent() && (weight.getAsInt() < 0 || weight.getAsInt() > 100)) {
                throw EditMessage.BAD_WEIGHT.refuse();
            }
            for (Coding coding : choice.in(session)) {
                session.put(coding.withWeight(weight));
            }
        }
    }

    /** The coder's note on codings; may be empty. */
    record Note(CodingChoice choice, String memo) implements CodingEdit {

        public Note {
            Objects.requireNonNull(choice);
            Objects.requireNonNull(memo);
        }

        @Override
        public String label() {
            return choice.isSingle() ? "Write a note on a coding" : "Write a note on codings";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            for (Coding coding : choice.in(session)) {
                session.put(coding.withMemo(memo));
            }
        }
    }

    /** Codings go. */
    record Remove(CodingChoice choice) implements CodingEdit {

        public Remove {
            Objects.requireNonNull(choice);
        }

        @Override
        public String label() {
            return choice.isSingle() ? "Remove a coding" : "Remove codings";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            for (Coding coding : choice.in(session)) {
                session.remove(coding.id());
            }
        }
    }

    /** Some words are coded no longer; where they were in the middle, two codings are left. */
    record RemovePart(CodingChoice choice, Passage part) implements CodingEdit {

        public RemovePart {
            Objects.requireNonNull(choice);
            Objects.requireNonNull(part);
        }

        @Override
        public String label() {
            return choice.isSingle() ? "Remove a part of a coding" : "Remove a part of codings";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Cut(session, part).from(choice.in(session));
        }
    }
}
