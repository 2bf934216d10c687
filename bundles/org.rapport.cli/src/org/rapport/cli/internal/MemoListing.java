// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.TaskException;
import org.rapport.core.memos.MemoPlaces;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.PlacedMemo;
import org.rapport.model.text.Span;
import org.rapport.model.text.TranscriptId;
import org.rapport.model.text.Turn;

/** A listing of memos, with what they are about. */
final class MemoListing {

    private final MemoPlaces places;
    private final Listing listing = new Listing(
            Column.text("id", "Id"),
            Column.text("type", "Type"),
            Column.text("author", "Author"),
            Column.text("about", "About"),
            Column.text("transcript", "Transcript"),
            Column.number("turn", "Turn"),
            Column.hidden("start"),
            Column.hidden("end"),
            Column.hidden("words"),
            Column.text("code", "Code"),
            Column.text("title", "Title"),
            Column.hidden("created"),
            Column.wide("text", "Memo"));

    MemoListing(StudyReader reader) {
        this.places = new MemoPlaces(reader);
    }

    static Optional<TranscriptId> transcript(Memo memo) {
        if (memo.subject() instanceof MemoSubject.OfTranscript on) {
            return Optional.of(on.transcript());
        }
        return passage(memo).map(Passage::transcript);
    }

    static Optional<Passage> passage(Memo memo) {
        return memo.subject() instanceof MemoSubject.OfPassage on ? Optional.of(on.passage()) : Optional.empty();
    }

    static Optional<CodeId> code(Memo memo) {
        return memo.subject() instanceof MemoSubject.OfCode on ? Optional.of(on.code()) : Optional.empty();
    }

    void add(Memo memo) throws TaskException {
        PlacedMemo placed = places.of(memo);
        listing.row(
                new Listing.Id(memo.id()),
                MemoType.name(memo.type()),
                memo.author(),
                about(memo),
                placed.transcriptTitle().orElse(""),
                placed.turn().<Object>map(Turn::number).orElse(""),
                placed.codePoints().<Object>map(Span::start).orElse(""),
                placed.codePoints().<Object>map(Span::end).orElse(""),
                placed.text(),
                code(memo).map(CodeId::value).orElse(""),
                memo.title(),
                memo.created(),
                memo.text());
    }

    static String about(Memo memo) {
        if (memo.subject() instanceof MemoSubject.OfStudy) {
            return "study";
        }
        if (memo.subject() instanceof MemoSubject.OfCode) {
            return "code";
        }
        return memo.subject() instanceof MemoSubject.OfPassage ? "passage" : "transcript";
    }

    void print(ListingFormat format, Terminal terminal) {
        listing.print(format, terminal);
    }
}
