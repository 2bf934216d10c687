// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Colour;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;

/** Random cases with attributes and values, coders and memos. */
final class RandomPeople {

    private static final int FEW = 3;

    private final EditSession session;
    private final SplittableRandom random;

    RandomPeople(EditSession session, SplittableRandom random) {
        this.session = session;
        this.random = random;
    }

    void change() throws TaskException {
        switch (random.nextInt(9)) {
            case 0, 1 -> session.put(new Case(freshCase(), "Case " + random.nextInt(FEW), "\uD83D\uDE00"));
            case 2 -> session.remove(freshCase());
            case 3, 4 ->
                session.put(
                        new Attribute(attribute(), "Attribute " + random.nextInt(FEW), Attribute.Type.TEXT, List.of()));
            case 5 -> session.remove(attribute());
            case 6 -> value();
            case 7 ->
                session.put(new CoderProfile(
                        coder(),
                        random.nextBoolean() ? Optional.of(Colour.of("#336699")) : Optional.empty(),
                        "About " + random.nextInt(FEW)));
            default -> forget();
        }
    }

    private void value() throws TaskException {
        List<Case> cases = session.cases();
        List<Attribute> attributes = session.attributes();
        if (!cases.isEmpty() && !attributes.isEmpty()) {
            session.put(new CaseValue(
                    cases.get(random.nextInt(cases.size())).id(),
                    attributes.get(random.nextInt(attributes.size())).id(),
                    "Value " + random.nextInt(FEW)));
        }
    }

    private void forget() throws TaskException {
        List<CaseValue> values = session.caseValues();
        if (values.isEmpty() || random.nextBoolean()) {
            session.remove(coder());
        } else {
            CaseValue value = values.get(random.nextInt(values.size()));
            session.remove(value.subject(), value.attribute());
        }
    }

    private CaseId freshCase() {
        return new CaseId(new UUID(7, random.nextInt(FEW)));
    }

    private AttributeId attribute() {
        return new AttributeId(new UUID(8, random.nextInt(FEW)));
    }

    private Coder coder() {
        return random.nextBoolean() ? Samples.ADA : Samples.BEN;
    }

    /** A case that is there, or none. */
    Optional<CaseId> anyCase() throws TaskException {
        List<Case> cases = session.cases();
        return cases.isEmpty() || random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(cases.get(random.nextInt(cases.size())).id());
    }

    Memo memo(MemoSubject subject, Coder author) {
        return new Memo(
                new MemoId(new UUID(9, random.nextInt(2 * FEW))),
                subject,
                Memo.Type.values()[random.nextInt(Memo.Type.values().length)],
                author,
                "Memo " + random.nextInt(FEW),
                "a \"thought\" \uD83C\uDF31 " + random.nextInt(FEW),
                Samples.NOON);
    }
}
