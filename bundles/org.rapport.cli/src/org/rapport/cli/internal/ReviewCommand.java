// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.autocode.Review;
import org.rapport.core.autocode.ReviewItem;
import org.rapport.core.edit.EditMessage;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes through suggestions, and through codings accepted in bulk, one by one. */
@Command(
        name = "review",
        description = {
            "Go through suggestions, and through codings that were accepted in bulk, one by one.",
            "For each: a accept, c CODE correct to another code, r reject, s skip, d the code's definition,"
                    + " l the list of codes,"
                    + " q quit, each followed by Enter. Every answer is saved at once and can be undone. Each coder reviews all suggestions."
        },
        footer = {"", "Example: rapport review change.rapport --code TR"})
final class ReviewCommand extends RapportCommand {

    @Parameters(paramLabel = "STUDY", description = "The study.")
    private StudyAddress study;

    @Option(names = "--code", paramLabel = "ID", description = "Only this code and those below it. Repeat for more.")
    private List<CodeId> codes = List.of();

    @Mixin
    private CoderOption coder = new CoderOption();

    ReviewCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws TaskException {
        try (Study open = session().open(study)) {
            Codebook codebook = codebook(open);
            Review review = new Review(open, coder.or(session().user()));
            List<ReviewItem> items = chosen(review.items(), codebook);
            if (items.isEmpty()) {
                session().say("Nothing waits for your review. Make suggestions: rapport autocode " + Quoted.of(study));
                return ExitCode.DONE;
            }
            Tally tally = new Tally();
            for (int at = 0; at < items.size() && tally.goesOn(); at++) {
                ask(items.get(at), at + 1, items.size(), review, codebook, tally);
            }
            session().say(tally.summary(items.size()));
        }
        return session().progress().isCancelled() ? ExitCode.CANCELLED : ExitCode.DONE;
    }

    private static Codebook codebook(Study open) throws TaskException {
        try (StudyReader reader = open.store().read()) {
            return reader.codebook().orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_CODEBOOK)));
        }
    }

    private List<ReviewItem> chosen(List<ReviewItem> items, Codebook codebook) throws TaskException {
        for (CodeId code : codes) {
            if (codebook.code(code).isEmpty()) {
                throw new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, code));
            }
        }
        return items.stream()
                .filter(item -> codes.isEmpty()
                        || codes.stream().anyMatch(code -> codebook.branch(code).contains(item.code())))
                .toList();
    }

    private void ask(ReviewItem item, int number, int all, Review review, Codebook codebook, Tally tally)
            throws TaskException {
        new ReviewCard(session(), codebook).print(item, number, all);
        while (tally.goesOn()) {
            session()
                    .terminal()
                    .out()
                    .print("[a]ccept  [c]orrect CODE  [r]eject  [s]kip  [d]efinition  [l]ist  [q]uit > ");
            session().terminal().out().flush();
            try {
                if (answer(keyboard().line().orElse("q"), item, review, codebook, tally)) {
                    return;
                }
            } catch (TaskException e) {
                session().warn(e.what().text());
                if (e.what().key().equals(EditMessage.SUGGESTION_GONE.key())) {
                    return;
                }
            }
        }
    }

    /** Carries an answer out; returns whether the item is settled. */
    private boolean answer(String line, ReviewItem item, Review review, Codebook codebook, Tally tally)
            throws TaskException {
        String[] words = line.strip().split("\\s+", 2);
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "a", "accept" -> {
                review.accept(item);
                tally.accepted++;
            }
            case "c", "correct" -> {
                review.correct(item, code(words, codebook));
                tally.corrected++;
            }
            case "r", "reject" -> {
                review.reject(item);
                tally.rejected++;
            }
            case "s", "skip" -> {
                review.skip(item);
                tally.skipped++;
            }
            case "q", "quit" -> tally.stopped = true;
            case "d", "definition" -> {
                new CodeSheet(session())
                        .print(codebook, codebook.code(item.code()).orElseThrow());
                session().say("  ⟦" + Columns.plain(item.words()) + "⟧");
                return false;
            }
            case "l", "list" -> {
                codebook.codes().stream().filter(Code::isOffered).forEach(code -> session()
                        .say("  " + Columns.pad(code.id().value(), 10) + code.label()));
                return false;
            }
            default -> {
                session().say("Type a, c CODE, r, s, d, l or q, and Enter.");
                return false;
            }
        }
        return true;
    }

    /** The code with this id, if need be without regard to capitals. */
    private static CodeId code(String[] words, Codebook codebook) throws TaskException {
        if (words.length < 2) {
            throw new TaskException(Message.of(CoreMessage.NO_CODE_GIVEN));
        }
        String id = words[1].strip();
        List<CodeId> alike = codebook.codes().stream()
                .map(Code::id)
                .filter(code -> code.value().equalsIgnoreCase(id))
                .toList();
        return alike.stream()
                .filter(code -> code.value().equals(id) || alike.size() == 1)
                .findFirst()
                .orElseThrow(() -> new TaskException(Message.of(CoreMessage.UNKNOWN_CODE, id)));
    }

    private Keyboard keyboard() {
        return new Keyboard(session().terminal(), session().progress());
    }

    /** What was answered so far. */
    private static final class Tally {

        private int accepted;
        private int corrected;
        private int rejected;
        private int skipped;
        private boolean stopped;

        boolean goesOn() {
            return !stopped;
        }

        String summary(int all) {
            int settled = accepted + corrected + rejected + skipped;
            return accepted + " accepted, " + corrected + " corrected, " + rejected + " rejected, " + skipped
                    + " skipped; " + (all - settled) + " left.";
        }
    }
}
