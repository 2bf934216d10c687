// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.codebook.FacetId;
import org.rapport.model.coding.Coder;
import org.rapport.model.coding.Coding;
import org.rapport.model.study.CodedPassage;
import org.rapport.model.study.CodingQuery;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoSubject;

/** Changes the tree of codes of a study; each change, with the codings it concerns, is one edit. */
public final class CodeTreeEdits {

    private final Study study;
    private final Coder coder;

    public CodeTreeEdits(Study study, Coder coder) {
        this.study = study;
        this.coder = coder;
    }

    /**
     * Does something to the tree.
     *
     * @param reason why; may be empty
     * @param reasonNeeded whether a code that is in use may be defined otherwise only with a reason
     * @throws TaskException if it cannot be done, or a reason is missing; nothing was changed
     */
    public TreeReport apply(TreeEdit change, String reason, boolean reasonNeeded) throws TaskException {
        try (EditSession edit = study.store().edit(coder, change.label(), reason.strip())) {
            Codebook before = edit.codebook().orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_CODEBOOK)));
            CodeUse use = code -> codings(edit, code);
            Codebook after = change.on(before, use);
            if (reasonNeeded && reason.isBlank()) {
                requireSameDefinitions(before, after, use);
            }
            return carryOut(edit, change, before, after);
        }
    }

    private static long codings(StudyReader reader, CodeId code) throws TaskException {
        return reader.counts(of(code)).stream()
                .mapToLong(count -> count.reviewed() + count.unreviewed())
                .sum();
    }

    private static CodingQuery of(CodeId code) {
        return new CodingQuery(Set.of(), Set.of(code), Set.of(), Optional.empty());
    }

    private static void requireSameDefinitions(Codebook before, Codebook after, CodeUse use) throws TaskException {
        for (Code code : before.codes()) {
            Optional<Code> now = after.code(code.id());
            if (now.isPresent() && !defined(code).equals(defined(now.get()))) {
                long codings = use.of(code.id());
                if (codings > 0) {
                    throw TreeMessage.REASON_NEEDED.refuse(code.id(), codings);
                }
            }
        }
    }

    private static List<String> defined(Code code) {
        return List.of(code.shortDefinition(), code.definition(), code.include(), code.exclude());
    }

    /** The codings are recoded first: a code that codings carry cannot go. */
    private static TreeReport carryOut(EditSession edit, TreeEdit change, Codebook before, Codebook after)
            throws TaskException {
        FacetKeeping keeping = new FacetKeeping(after);
        for (Code code : after.codes()) {
            if (!facets(after, code.id()).containsAll(facets(before, code.id()))) {
                list(edit, code.id()).forEach(keeping::see);
            }
        }
        long recoded = 0;
        long left = 0;
        if (change instanceof TreeEdit.Merge merge) {
            Recoding recoding = new Recoding(merge.into(), list(edit, merge.into()));
            for (Coding coding : list(edit, merge.code())) {
                Optional<Coding> with = recoding.recoded(coding);
                if (with.isPresent()) {
                    edit.put(with.get());
                    keeping.see(with.get());
                    recoded++;
                } else {
                    edit.remove(coding.id());
                    left++;
                }
            }
        }
        long memos = memos(edit, change);
        Codebook kept = keeping.book();
        edit.put(kept);
        return new TreeReport(edit.commit(), kept, recoded, left, memos, changed(after.facets(), kept.facets()));
    }

    /** Memos on a code that goes up in another one are about that one; returns how many memos are about another code. */
    private static long memos(EditSession edit, TreeEdit change) throws TaskException {
        long moved = 0;
        if (change instanceof TreeEdit.Merge merge) {
            for (Memo memo : edit.memos()) {
                if (memo.subject().equals(new MemoSubject.OfCode(merge.code()))) {
                    edit.put(memo.about(new MemoSubject.OfCode(merge.into())));
                    moved++;
                }
            }
        }
        return moved;
    }

    private static List<FacetId> facets(Codebook book, CodeId code) {
        return book.facetsOf(code).stream().map(Facet::id).toList();
    }

    private static List<Coding> list(StudyReader reader, CodeId code) throws TaskException {
        try (Stream<CodedPassage> passages = reader.passages(of(code))) {
            return passages.map(CodedPassage::coding).toList();
        }
    }

    private static List<Facet> changed(List<Facet> before, List<Facet> after) {
        return after.stream().filter(facet -> !before.contains(facet)).toList();
    }
}
