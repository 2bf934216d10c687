// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.autocode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.model.study.Edit;

/**
 * What autocoding did.
 *
 * @param transcripts how many transcripts were read
 * @param offered how many suggestions were made, or accepted
 * @param settled how many were left out because the coder decided on them or coded the passage before
 * @param turns how many turns the rules read
 * @param turnsWithoutRole how many turns were left out because their speaker has no role
 * @param notRun the rules that were not run, each as {@code code: rule}
 * @param edit the edit; empty if nothing changed
 */
public record AutocodeReport(
        int transcripts,
        int offered,
        int settled,
        int turns,
        int turnsWithoutRole,
        List<String> notRun,
        Optional<Edit> edit) {

    public AutocodeReport {
        notRun = List.copyOf(notRun);
        Objects.requireNonNull(edit);
    }
}
