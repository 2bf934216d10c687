// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.core.correct.Anchor;
import org.rapport.core.correct.Correction;
import org.rapport.core.correct.Finding;
import org.rapport.model.text.Span;
import org.rapport.model.text.Turn;

/** Prints what a person should see of a correction: who speaks, and each coding and memo that is not simply kept. */
final class CorrectionListing {

    private final Session session;
    private final ListingFormat format;

    CorrectionListing(Session session, ListingFormat format) {
        this.session = session;
        this.format = format;
    }

    void print(Correction correction) {
        session.progress().clear();
        correction.problems().forEach(session::warn);
        Listing listing = new Listing(
                Column.hidden("id"),
                Column.hidden("record"),
                Column.text("outcome", "Outcome"),
                Column.text("code", "Code"),
                Column.text("coder", "Coder"),
                Column.number("turn", "Turn"),
                Column.hidden("start"),
                Column.hidden("end"),
                Column.wide("before", "Words before"),
                Column.wide("after", "Words after"));
        List<Finding> shown = correction.findings().stream()
                .filter(finding -> finding.anchor().outcome() != Anchor.Outcome.KEPT)
                .toList();
        shown.forEach(finding -> row(listing, finding, correction));
        if (format != ListingFormat.TABLE || !shown.isEmpty()) {
            listing.print(format, session.terminal());
        }
        if (format == ListingFormat.TABLE) {
            session.say(summary(correction));
        }
    }

    private static void row(Listing listing, Finding finding, Correction correction) {
        Optional<Span> place =
                finding.anchor().after().map(correction.corrected().text().codePoints()::fromUtf16);
        listing.row(
                finding.record().id(),
                finding.record().kind().name().toLowerCase(Locale.ROOT),
                words(finding.anchor().outcome()),
                finding.about(),
                finding.coder(),
                finding.turn().map(Turn::number).orElse(0),
                place.<Object>map(Span::start).orElse(""),
                place.<Object>map(Span::end).orElse(""),
                finding.before(),
                finding.after().orElse(""));
    }

    private static String words(Anchor.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static String summary(Correction correction) {
        StringBuilder summary = new StringBuilder();
        for (Anchor.Outcome outcome : Anchor.Outcome.values()) {
            long count = correction.findings().stream()
                    .filter(finding -> finding.anchor().outcome() == outcome)
                    .count();
            summary.append(summary.length() == 0 ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(words(outcome));
        }
        return "Codings and memos: " + summary + ". " + (int) (correction.share() * 100)
                + " % of the old text stayed. Speakers: "
                + String.join(
                        ", ",
                        correction.speakers().stream()
                                .map(ImportCommand::speaker)
                                .toList())
                + ".";
    }
}
