// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import org.rapport.core.merge.KindWords;
import org.rapport.core.merge.MergeConflict;
import org.rapport.core.merge.MergeCount;
import org.rapport.core.merge.MergeReport;

/** Prints what a merge brought, or would bring: for people, or as one listing for programs. */
final class MergeSheet {

    private final Session session;
    private final ListingFormat format;
    private final boolean trial;

    MergeSheet(Session session, ListingFormat format, boolean trial) {
        this.session = session;
        this.format = format;
        this.trial = trial;
    }

    void print(MergeReport report) {
        if (format == ListingFormat.TABLE) {
            report.copies().forEach(copy -> print(copy, report));
        } else {
            forPrograms(report);
        }
    }

    private void print(MergeReport.OfCopy copy, MergeReport report) {
        session.say(session.terminal().bold(Columns.plain(copy.name())) + ": " + summary(copy, report));
        copy.notes().forEach(note -> session.say("  note: " + Columns.plain(note)));
        if (!copy.counts().isEmpty()) {
            Listing counts = new Listing(
                    Column.text("kind", "Kind"),
                    Column.text("coder", "Coder"),
                    Column.number("added", "New"),
                    Column.number("changed", "Changed"),
                    Column.number("removed", "Removed"));
            for (MergeCount count : copy.counts()) {
                counts.row(KindWords.of(count.kind()), count.coder(), count.added(), count.changed(), count.removed());
            }
            counts.print(format, session.terminal());
        }
        for (MergeConflict conflict : trial ? copy.conflicts() : copy.open()) {
            session.say("conflict: " + Columns.plain(conflict.what()));
            session.say("  ours    " + Columns.plain(conflict.ours().toString()));
            session.say("  theirs  " + Columns.plain(conflict.theirs().toString()));
        }
    }

    private String summary(MergeReport.OfCopy copy, MergeReport report) {
        if (copy.edits() == 0) {
            return "Nothing new.";
        }
        String edits = Counted.of(copy.edits(), "new edit");
        String conflicts = copy.conflicts().isEmpty()
                ? "no conflicts"
                : Counted.of(copy.conflicts().size(), "conflict") + (copy.open().isEmpty() ? ", all settled" : "");
        String done = report.edit().isPresent() ? " Joined; rapport undo takes it back." : "";
        return edits + ", " + conflicts + "." + done;
    }

    private void forPrograms(MergeReport report) {
        Listing listing = new Listing(
                Column.text("copy", "Copy"),
                Column.text("tells", "Tells"),
                Column.text("kind", "Kind"),
                Column.text("coder", "Coder"),
                Column.number("added", "New"),
                Column.number("changed", "Changed"),
                Column.number("removed", "Removed"),
                Column.text("id", "Id"),
                Column.text("about", "About"),
                Column.text("ours", "Ours"),
                Column.text("theirs", "Theirs"),
                Column.text("open", "Open"));
        for (MergeReport.OfCopy copy : report.copies()) {
            for (MergeCount count : copy.counts()) {
                String kind = KindWords.of(count.kind());
                listing.row(
                        copy.name(),
                        "change",
                        kind,
                        count.coder(),
                        count.added(),
                        count.changed(),
                        count.removed(),
                        "",
                        "",
                        "",
                        "",
                        false);
            }
            for (MergeConflict conflict : copy.conflicts()) {
                boolean open = copy.open().contains(conflict);
                List<String> says =
                        List.of(conflict.ours().toString(), conflict.theirs().toString());
                listing.row(
                        copy.name(),
                        "conflict",
                        "",
                        "",
                        0,
                        0,
                        0,
                        conflict.id(),
                        conflict.what(),
                        says.get(0),
                        says.get(1),
                        open);
            }
            copy.notes().forEach(note -> listing.row(copy.name(), "note", "", "", 0, 0, 0, "", note, "", "", false));
        }
        listing.print(format, session.terminal());
    }
}
