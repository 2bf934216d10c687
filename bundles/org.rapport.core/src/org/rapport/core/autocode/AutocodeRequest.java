// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.util.Objects;
import java.util.Set;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.coding.Coder;
import org.rapport.model.text.TranscriptId;

/**
 * What to autocode.
 *
 * @param codes only these codes and those below them; empty means all
 * @param transcripts only these transcripts; empty means all
 * @param parse whether rules over dependencies may run, which is slow
 * @param accept whether to accept every suggestion at once, as unreviewed codings
 * @param coder for whom
 */
public record AutocodeRequest(
        Set<CodeId> codes, Set<TranscriptId> transcripts, boolean parse, boolean accept, Coder coder) {

    public AutocodeRequest {
        codes = Set.copyOf(codes);
        transcripts = Set.copyOf(transcripts);
        Objects.requireNonNull(coder);
    }
}
