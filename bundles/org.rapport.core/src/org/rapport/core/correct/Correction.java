// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.api.source.Source;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Passage;
import org.rapport.model.study.Case;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.RecordKey;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Span;
import org.rapport.model.text.Transcript;

/** A correction that is thought through and not yet made. For one thread. */
public final class Correction {

    private static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(
                    (Finding finding) -> finding.anchor().before())
            .thenComparing(Finding::about)
            .thenComparing(finding -> finding.record().id());

    private final Material material;
    private final Transcript corrected;
    private final Source source;
    private final List<Problem> problems;
    private final Reanchoring found;
    private final List<Speaker> speakers;
    private final List<Case> newCases;
    private final List<Finding> findings = new ArrayList<>();

    Correction(Material material, CorrectedPeople people, Reanchoring found, Source source, List<Problem> problems) {
        this.material = material;
        this.corrected = people.transcript();
        this.source = source;
        this.problems =
                Stream.concat(problems.stream(), people.problems().stream()).toList();
        this.found = found;
        this.speakers = people.speakers();
        this.newCases = people.newCases();
        material.codings().forEach(this::find);
        material.memos().forEach(this::find);
        findings.sort(IN_READING_ORDER);
    }

    private void find(Coding coding) {
        find(RecordKey.of(coding.id()), coding.code().value(), coding.coder(), coding.passage());
    }

    private void find(Memo memo) {
        if (memo.subject() instanceof MemoSubject.OfPassage on) {
            find(RecordKey.of(memo.id()), memo.title(), memo.author(), on.passage());
        }
    }

    private void find(RecordKey record, String about, Coder coder, Passage passage) {
        Anchor anchor = found.of(passage.span());
        Transcript shown = anchor.after().isPresent() ? corrected : material.transcript();
        findings.add(new Finding(
                record,
                about,
                coder,
                anchor,
                shown.turnAt(anchor.after().orElse(anchor.before()).start()),
                material.transcript().text().slice(anchor.before()),
                anchor.after().map(corrected.text()::slice)));
    }

    Material material() {
        return material;
    }

    Source source() {
        return source;
    }

    Reanchoring found() {
        return found;
    }

    /** The transcript as it will be. */
    public Transcript corrected() {
        return corrected;
    }

    /** Who speaks in it, with roles. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** The cases that it makes, because somebody is said to be one that is not there. */
    public List<Case> newCases() {
        return newCases;
    }

    /** What is doubtful in the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether the file says nothing else than the transcript does already. */
    public boolean isNothing() {
        return corrected.equals(material.transcript());
    }

    /** How much of the old text is in the new one in the same order, 0 to 1. */
    public double share() {
        return found.share();
    }

    /** Every coding of the transcript, and every memo on a passage of it, in reading order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Those that a person must settle before the correction can be made. */
    public List<Finding> open() {
        return findings.stream().filter(finding -> !finding.anchor().isSure()).toList();
    }

    /**
     * Where words stand in the corrected text; the blanks between them may differ.
     *
     * @throws TaskException if they stand there never, or more than once
     */
    public Span find(String words) throws TaskException {
        String pattern =
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern).matcher(corrected.text().value());
        if (words.isBlank() || !matcher.find()) {
            throw new TaskException(Message.of(CoreMessage.WORDS_NOT_THERE));
        }
        Span place = new Span(matcher.start(), matcher.end());
        if (matcher.find(place.start() + 1)) {
            throw new TaskException(Message.of(CoreMessage.WORDS_TWICE));
        }
        return place;
    }
}
