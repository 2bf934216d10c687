// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;

/** What a person says of cases and their attributes. Labels name no case: its name may be a person's. */
public sealed interface CaseEdit extends StudyEdit {

    /**
     * New attributes, cases and values, or more about those that are there, all at once; values of cases and attributes
     * that are not named here stay.
     */
    record Describe(List<Attribute> attributes, List<Case> cases, List<CaseValue> values) implements CaseEdit {

        public Describe {
            attributes = List.copyOf(attributes);
            cases = List.copyOf(cases);
            values = List.copyOf(values);
        }

        @Override
        public String label() {
            if (cases.isEmpty() && attributes.isEmpty()) {
                return "Describe cases";
            }
            return cases.size() == 1 ? "Add a case" : "Add or describe cases";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            for (Attribute attribute : attributes) {
                new PutAttribute(attribute).apply(session);
            }
            for (Case subject : cases) {
                new PutCase(subject).apply(session);
            }
            new SetValues(values).apply(session);
        }
    }

    /**
     * Somebody who speaks as a case.
     *
     * @param transcript where
     * @param name the label there
     * @param person the case
     */
    record SpeakerLink(TranscriptId transcript, String name, CaseId person) {

        public SpeakerLink {
            Objects.requireNonNull(transcript);
            Objects.requireNonNull(name);
            Objects.requireNonNull(person);
        }
    }

    /** Cases described, and joined to the speakers who are these cases and were no case yet. */
    record Join(Describe described, List<SpeakerLink> links) implements CaseEdit {

        public Join {
            Objects.requireNonNull(described);
            links = List.copyOf(links);
        }

        @Override
        public String label() {
            return links.isEmpty() ? described.label() : "Describe cases, and say who speaks as them";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            described.apply(session);
            Map<TranscriptId, TranscriptSummary> transcripts = new HashMap<>();
            session.transcripts().forEach(transcript -> transcripts.put(transcript.id(), transcript));
            for (SpeakerLink link : links) {
                Speaker speaker = Optional.ofNullable(transcripts.get(link.transcript())).stream()
                        .flatMap(transcript -> transcript.speakers().stream())
                        .filter(each -> each.name().equals(link.name()))
                        .findFirst()
                        .orElseThrow(() -> EditMessage.NO_SPEAKER.refuse(link.name()));
                if (speaker.person().isEmpty()) {
                    session.put(speaker.as(Optional.of(link.person())));
                }
            }
        }
    }

    /** A new case, or another name or description of one that is there. */
    record PutCase(Case subject) implements CaseEdit {

        public PutCase {
            Objects.requireNonNull(subject);
        }

        @Override
        public String label() {
            return "Add or change a case";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            for (Case other : session.cases()) {
                if (!other.id().equals(subject.id()) && other.name().equalsIgnoreCase(subject.name())) {
                    throw EditMessage.CASE_EXISTS.refuse();
                }
            }
            session.put(subject);
        }
    }

    /** A case goes with its values; those who spoke as this case are no case then. */
    record RemoveCase(CaseId subject) implements CaseEdit {

        public RemoveCase {
            Objects.requireNonNull(subject);
        }

        @Override
        public String label() {
            return "Remove a case";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Known(session).subject(subject);
            session.remove(subject);
        }
    }

    /** A new attribute, or another name, type or choices of one that is there; the values must fit it. */
    record PutAttribute(Attribute attribute) implements CaseEdit {

        public PutAttribute {
            Objects.requireNonNull(attribute);
        }

        @Override
        public String label() {
            return "Add or change the attribute " + attribute.name();
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            for (Attribute other : session.attributes()) {
                if (!other.id().equals(attribute.id()) && other.name().equalsIgnoreCase(attribute.name())) {
                    throw EditMessage.ATTRIBUTE_EXISTS.refuse(attribute.name());
                }
            }
            long inTheWay = session.caseValues().stream()
                    .filter(value -> value.attribute().equals(attribute.id()) && !attribute.accepts(value.value()))
                    .count();
            if (inTheWay > 0) {
                throw EditMessage.VALUES_IN_THE_WAY.refuse(attribute.name(), inTheWay);
            }
            session.put(attribute);
        }
    }

    /** An attribute goes with all its values. */
    record RemoveAttribute(AttributeId attribute, String name) implements CaseEdit {

        public RemoveAttribute {
            Objects.requireNonNull(attribute);
            Objects.requireNonNull(name);
        }

        @Override
        public String label() {
            return "Remove the attribute " + name;
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            new Known(session).attribute(attribute);
            session.remove(attribute);
        }
    }

    /** What is known of cases, one or many; what an empty value names is forgotten. */
    record SetValues(List<CaseValue> values) implements CaseEdit {

        public SetValues {
            values = List.copyOf(values);
        }

        @Override
        public String label() {
            return "Describe cases";
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            for (CaseValue value : values) {
                if (value.value().isEmpty()) {
                    session.remove(value.subject(), value.attribute());
                } else {
                    session.put(value);
                }
            }
        }
    }
}
