// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;

/** The cases of a study by name, without case, and those that are to be made because a person named them. */
public final class CaseNames {

    private final Map<String, List<Case>> present = new HashMap<>();
    private final List<Case> unwritten = new ArrayList<>();

    public CaseNames(StudyReader study) throws TaskException {
        study.cases().forEach(this::keep);
    }

    private void keep(Case subject) {
        present.computeIfAbsent(SpeakerMapping.key(subject.name()), name -> new ArrayList<>())
                .add(subject);
    }

    /**
     * The case of this name; if there is none, one that is to be made.
     *
     * @throws TaskException if several have the name
     */
    public CaseId named(String name) throws TaskException {
        List<Case> alike = present.getOrDefault(SpeakerMapping.key(name), List.of());
        if (alike.size() > 1) {
            throw PeopleMessage.CASE_AMBIGUOUS.refuse(name);
        }
        if (alike.isEmpty()) {
            Case made = new Case(CaseId.random(), name.strip(), "");
            keep(made);
            unwritten.add(made);
            return made.id();
        }
        return alike.get(0).id();
    }

    /** The cases to be made since this was last asked. */
    public List<Case> takeNew() {
        List<Case> taken = List.copyOf(unwritten);
        unwritten.clear();
        return taken;
    }
}
