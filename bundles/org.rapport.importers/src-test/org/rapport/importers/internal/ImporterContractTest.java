// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.testkit.ImporterDuties;

/** Every importer keeps the contract, on the golden files with its endings. */
class ImporterContractTest {

    @TestFactory
    List<DynamicContainer> keepsTheContract() throws IOException {
        List<DynamicContainer> containers = new ArrayList<>();
        for (TranscriptImporter importer : Importing.all()) {
            List<Source> good = GoldenFiles.sources().stream()
                    .filter(source -> importer.extensions().contains(source.extension()))
                    .filter(source -> isReadBy(importer, source))
                    .toList();
            containers.add(DynamicContainer.dynamicContainer(
                    importer.id(), new ImporterDuties(importer, ImportOptions.DEFAULT, good, bad(importer)).tests()));
        }
        return containers;
    }

    @Test
    void hasAnIdAndEndingsOfItsOwnForEachImporter() {
        assertThat(Importing.all()).extracting(TranscriptImporter::id).doesNotHaveDuplicates();
        assertThat(Importing.all().stream().flatMap(importer -> importer.extensions().stream()))
                .doesNotHaveDuplicates();
    }

    private static List<Source> bad(TranscriptImporter importer) {
        byte[] noise = new byte[4000];
        new Random(4).nextBytes(noise);
        byte[] program = "\u007fELF\u0002\u0001\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1);
        byte[] blanks = " \n\t\n".getBytes(StandardCharsets.UTF_8);
        return importer.extensions().stream()
                .sorted()
                .flatMap(ending -> List.of(noise, program, blanks, new byte[1]).stream()
                        .map(bytes -> new Source("bad." + ending, bytes)))
                .toList();
    }

    private static boolean isReadBy(TranscriptImporter importer, Source source) {
        try {
            return importer.read(source, ImportOptions.DEFAULT, Progress.NONE)
                    .value()
                    .isPresent();
        } catch (TaskException e) {
            return false;
        }
    }
}
