// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.List;
import java.util.Objects;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.codebook.Facet;
import org.rapport.model.study.Edit;

/**
 * What an edit of the tree did.
 *
 * @param edit the edit, as the history tells it
 * @param codebook the codebook as it is now
 * @param recoded how many codings have another code
 * @param left how many codings went because another one by the same coder said as much of the same passage
 * @param memos how many memos are about another code
 * @param widened the facets that are about more codes now, because codings carry them
 */
public record TreeReport(Edit edit, Codebook codebook, long recoded, long left, long memos, List<Facet> widened) {

    public TreeReport {
        Objects.requireNonNull(edit);
        Objects.requireNonNull(codebook);
        widened = List.copyOf(widened);
    }
}
