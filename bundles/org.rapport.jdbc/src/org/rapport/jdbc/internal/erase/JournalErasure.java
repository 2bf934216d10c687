// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.erase;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.journal.Image;
import org.rapport.jdbc.internal.journal.ImageReader;
import org.rapport.jdbc.internal.journal.ImageRewriter;
import org.rapport.jdbc.internal.journal.ImageStore;
import org.rapport.jdbc.internal.journal.Seals;
import org.rapport.jdbc.internal.journal.Tables;
import org.rapport.jdbc.internal.journal.Touches;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.model.text.WordFinder;

/** Takes words out of the history: out of images, labels and reasons. */
final class JournalErasure {

    private final Tables before;
    private final Tables after;
    private final Plan plan;
    private final Progress progress;
    private final Set<Long> edits = new HashSet<>();
    private final Set<Long> rewritten = new HashSet<>();
    private final Set<Long> thinned = new HashSet<>();
    private int labels;

    /** {@code before} knows what texts were called, {@code after} what they are called now. */
    JournalErasure(Tables before, Tables after, Plan plan, Progress progress) {
        this.before = before;
        this.after = after;
        this.plan = plan;
        this.progress = progress;
    }

    /** Tells {@code references} of what is kept. */
    void run(References references) throws SQLException, TaskException {
        for (ImageStore store : ImageStore.values()) {
            images(store, references);
        }
        labels();
    }

    private void images(ImageStore store, References references) throws SQLException, TaskException {
        Redaction redaction = new Redaction(plan);
        ImageRewriter rewriter = new ImageRewriter(before, after, store);
        String sql = "SELECT DISTINCT edit FROM " + store.table() + " ORDER BY edit";
        for (long edit : after.database().list(sql, row -> row.getLong(1))) {
            progress.checkpoint();
            boolean changed = rewriter.rewrite(edit, image -> {
                Optional<Image> now = redaction.image(image);
                now.ifPresentOrElse(references::add, () -> thin(store, edit));
                return now;
            });
            if (changed && store == ImageStore.EDITS) {
                rewritten.add(edit);
            }
        }
    }

    private void thin(ImageStore store, long edit) {
        if (store == ImageStore.EDITS) {
            thinned.add(edit);
        }
    }

    private void labels() throws SQLException {
        WordFinder finder = plan.finder();
        Set<String> near = new HashSet<>(plan.names());
        near.addAll(plan.nearNames());
        WordFinder nearFinder = new WordFinder(near, plan.insideWords());
        Set<Long> touching = touching();
        for (Said said : after.database()
                .list(
                        "SELECT number, label, reason FROM edit ORDER BY number",
                        row -> new Said(row.getLong(1), row.getString(2), row.getString(3)))) {
            WordFinder words = touching.contains(said.edit()) ? nearFinder : finder;
            Said now = new Said(said.edit(), words.blackOut(said.label()), words.blackOut(said.reason()));
            if (!now.equals(said)) {
                labels++;
                edits.add(said.edit());
                after.database()
                        .update(
                                "UPDATE edit SET label = ?, reason = ? WHERE number = ?",
                                now.label(),
                                now.reason(),
                                now.edit());
            }
        }
    }

    private Set<Long> touching() throws SQLException {
        Set<Long> touching = new HashSet<>();
        for (String transcript : plan.transcripts()) {
            touching.addAll(after.database()
                    .list(
                            "SELECT DISTINCT edit FROM edit_touch WHERE about = 'TRANSCRIPT' AND id = ?",
                            row -> row.getLong(1),
                            transcript));
        }
        return touching;
    }

    /** Says in the edits that lost images who took them, and seals what was changed. */
    void finish(Database database, OptionalLong erasure) throws SQLException {
        if (erasure.isPresent()) {
            for (long edit : thinned) {
                database.update("UPDATE edit SET erased_by = ? WHERE number = ?", erasure.getAsLong(), edit);
            }
        }
        Set<Long> changed = new HashSet<>(edits);
        changed.addAll(rewritten);
        changed.addAll(thinned);
        changed.addAll(database.list("SELECT DISTINCT edit FROM edit_snapshot", row -> row.getLong(1)));
        for (long edit : rewritten) {
            touchAgain(database, edit, changed);
        }
        for (long edit : changed) {
            new Seals(database).put(edit);
        }
    }

    /** An edit touched what its images tell, and so did its undos and redos. */
    private void touchAgain(Database database, long edit, Set<Long> changed) throws SQLException {
        Touches touches = new Touches();
        ImageReader reader = new ImageReader(after, edit);
        for (int chunk : reader.chunks()) {
            for (Image image : reader.read(chunk)) {
                touches.add(image.table(), image.id(), image.before(), image.after());
            }
        }
        touches.replace(database, edit);
        String about = "SELECT t.number FROM edit t JOIN edit e ON e.id = t.target WHERE e.number = ?";
        for (long taking : database.list(about, row -> row.getLong(1), edit)) {
            touches.replace(database, taking);
            changed.add(taking);
        }
    }

    /** How many edits lost something. */
    int edits() {
        Set<Long> all = new HashSet<>(edits);
        all.addAll(rewritten);
        return all.size();
    }

    /** How many lost words of their label or reason. */
    int labelled() {
        return labels;
    }

    private record Said(long edit, String label, String reason) {}
}
