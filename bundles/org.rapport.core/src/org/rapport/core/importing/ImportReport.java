// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapport.api.task.Problem;
import org.rapport.model.study.Edit;

/**
 * What an import did, or would do.
 *
 * @param files each file, in the order they were named and found
 * @param leftOut how many files of folders were left out, because files ending so are not read
 * @param newCases the names of the cases that were made, or would be
 * @param problems what concerns no single file
 * @param edit the edit that holds all that was imported; empty if nothing was
 */
public record ImportReport(
        List<FileReport> files, int leftOut, List<String> newCases, List<Problem> problems, Optional<Edit> edit) {

    public ImportReport {
        files = List.copyOf(files);
        newCases = List.copyOf(newCases);
        problems = List.copyOf(problems);
        Objects.requireNonNull(edit);
    }

    public long count(FileReport.Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).count();
    }
}
