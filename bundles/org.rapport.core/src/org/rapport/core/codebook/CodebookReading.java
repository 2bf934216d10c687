// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codebook;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.api.codebook.CodebookFormat;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.registry.Annotators;
import org.rapport.core.registry.CodebookFormats;
import org.rapport.model.codebook.Codebook;

/** Reads codebooks from files, with their rules checked where an annotator is installed. */
@Component(service = CodebookReading.class)
public final class CodebookReading {

    private static final String RULES_LANGUAGE = "en";

    private final CodebookFormats formats;
    private final Annotators annotators;

    @Activate
    public CodebookReading(@Reference CodebookFormats formats, @Reference Annotators annotators) {
        this.formats = formats;
        this.annotators = annotators;
    }

    /**
     * Reads a codebook.
     *
     * @throws TaskException if the file cannot be read at all, or no format fits its ending
     */
    public Imported<Codebook> read(Path file, Progress progress) throws TaskException {
        Source source = Source.read(file);
        CodebookFormat format = formats.forExtension(source.extension())
                .orElseThrow(() -> new TaskException(
                        Message.of(
                                CoreMessage.UNKNOWN_FORMAT,
                                source.extension(),
                                String.join(", ", formats.extensions())),
                        source.location()));
        IndicatorCheck check = indicator ->
                annotators.forLanguage(RULES_LANGUAGE).flatMap(annotator -> annotator.problemOf(indicator));
        return format.read(source, check, progress);
    }
}
