// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.Codebook;

/** What a person does to the study's codes. */
public sealed interface CodeEdit extends StudyEdit permits CodeEdit.UseCodebook, CodeTreeEdit {

    /** The study's codebook after this edit. */
    Codebook after(StudyReader study) throws TaskException;

    /** A reason is needed where a code that passages carry is defined otherwise. */
    @Override
    default Optional<Message> reasonNeeded(StudyReader study) throws TaskException {
        Optional<Codebook> before = study.codebook();
        Codebook after = after(study);
        for (Code code : before.map(Codebook::codes).orElse(List.of())) {
            Optional<Code> now = after.code(code.id());
            if (now.isPresent() && !code.meansTheSameAs(now.get())) {
                long codings = new Carried(study).of(code.id());
                if (codings > 0) {
                    return Optional.of(Message.of(EditMessage.REASON_NEEDED, code.id(), codings));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The study takes a codebook, or another version of its codebook. What was retired stays retired, for a codebook file
     * does not tell; facets that codings carry stay about their codes.
     */
    record UseCodebook(Codebook codebook) implements CodeEdit {

        public UseCodebook {
            Objects.requireNonNull(codebook);
        }

        @Override
        public String label() {
            return "Use the codebook " + codebook.about().title() + ", version "
                    + codebook.about().version();
        }

        @Override
        public Codebook after(StudyReader study) throws TaskException {
            Optional<Codebook> before = study.codebook();
            return before.isEmpty()
                    ? codebook
                    : new FacetKeeping(study, before.get()).in(retired(before.get()), Map.of());
        }

        private Codebook retired(Codebook before) {
            List<Code> codes = codebook.codes().stream()
                    .map(code ->
                            before.code(code.id()).filter(Code::retired).isPresent() ? code.withRetired(true) : code)
                    .toList();
            return new Codebook(codebook.about(), codes, codebook.facets(), codebook.groups());
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            session.put(after(session));
        }
    }
}
