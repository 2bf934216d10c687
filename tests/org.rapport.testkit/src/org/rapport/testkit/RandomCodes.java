// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;

/** Random changes of a tree of at most four codes. */
final class RandomCodes {

    private static final List<CodeId> CODES =
            List.of(new CodeId("A"), new CodeId("B"), new CodeId("C"), new CodeId("D"));

    private final EditSession session;
    private final SplittableRandom random;
    private final boolean order;

    RandomCodes(EditSession session, SplittableRandom random, boolean order) {
        this.session = session;
        this.random = random;
        this.order = order;
    }

    CodeId any() {
        return CODES.get(random.nextInt(CODES.size()));
    }

    void change() throws TaskException {
        Optional<Codebook> present = session.codebook();
        if (present.isEmpty() || present.get().codes().isEmpty() || random.nextInt(5) == 0) {
            session.put(fresh());
        } else {
            session.put(changed(present.get()));
        }
    }

    /** Codes in one order always, some of them left out, B below A. */
    private Codebook fresh() {
        List<Code> codes = new ArrayList<>();
        for (CodeId id : CODES) {
            if (random.nextInt(5) > 0) {
                Code code = Code.named(id, "Label " + random.nextInt(2));
                boolean below = id.equals(CODES.get(1)) && !codes.isEmpty();
                codes.add(below ? code.under(codes.get(0).id()) : code);
            }
        }
        return new Codebook(Samples.about("" + random.nextInt(3)), codes, List.of(), List.of());
    }

    /** Another definition, another place, retired or back, or another order. */
    private Codebook changed(Codebook book) {
        List<Code> codes = new ArrayList<>(book.codes());
        int at = random.nextInt(codes.size());
        Code code = codes.get(at);
        switch (random.nextInt(order ? 4 : 3)) {
            case 0 -> codes.set(at, defined(code));
            case 1 -> codes.set(at, code.withRetired(!code.retired()));
            case 2 ->
                codes.set(
                        at,
                        at > 0 && random.nextBoolean()
                                ? code.under(codes.get(random.nextInt(at)).id())
                                : code.withParent(Optional.empty()));
            default -> turn(codes);
        }
        return new Codebook(book.about(), codes, book.facets(), book.groups());
    }

    private static void turn(List<Code> codes) {
        codes.replaceAll(code -> code.withParent(Optional.empty()));
        Collections.rotate(codes, 1);
    }

    private Code defined(Code code) {
        return new Code(
                code.id(),
                code.parent(),
                code.codable(),
                code.label(),
                "",
                "Definition " + random.nextInt(4),
                code.include(),
                code.exclude(),
                code.examples(),
                code.indicators(),
                code.colour(),
                code.sources(),
                code.retired());
    }
}
