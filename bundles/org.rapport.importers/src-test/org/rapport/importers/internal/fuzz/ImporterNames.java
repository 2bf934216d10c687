// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.fuzz;

import java.util.stream.Collectors;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.importers.internal.Importing;

/** Prints the ids of the importers that can be fuzzed. */
public final class ImporterNames {

    private ImporterNames() {}

    public static void main(String... arguments) {
        System.out.println(Importing.all().stream().map(TranscriptImporter::id).collect(Collectors.joining(" ")));
    }
}
