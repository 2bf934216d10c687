// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.api.importing.ImportOptions;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Source;

/**
 * What every importer keeps, ours and those of plug-ins. Extend it in a test class and hand in the importer, files
 * that it reads and files that it does not: the contract reads them, cuts them off, damages them, reads them in two
 * threads and cancels, and looks at what the importer gives and says. See {@link ImporterDuties}, {@link
 * TranscriptLaws} and {@link SentenceLaws}.
 */
public abstract class TranscriptImporterContract {

    protected abstract TranscriptImporter importer();

    /** Files that it reads, with invented words; small ones, since each is read some hundred times. */
    protected abstract List<Source> goodSources();

    /** Files with one of its endings that it refuses, or reads with an error or a warning. */
    protected abstract List<Source> badSources();

    /** What a person said; nothing, unless the format needs it. */
    protected ImportOptions options() {
        return ImportOptions.DEFAULT;
    }

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return new ImporterDuties(importer(), options(), goodSources(), badSources()).tests();
    }
}
