// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.api.export.Exporter;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.registry.Exporters;
import org.rapport.core.study.Study;

/** Exports a study's coded data; the file's ending says in which format. The file appears whole or not at all. */
@Component(service = Export.class)
public final class Export {

    private final Exporters exporters;

    @Activate
    public Export(@Reference Exporters exporters) {
        this.exporters = exporters;
    }

    /**
     * Writes the file.
     *
     * @param replace whether a file of that name may be replaced
     * @throws TaskException if there is such a file, no exporter fits, or the disk refuses; nothing was changed
     */
    public void run(Study study, Path file, boolean replace, Progress progress) throws TaskException {
        Exporter exporter = exporter(file);
        try (NewFile target = NewFile.of(file, replace);
                StudyReader reader = study.store().read()) {
            exporter.export(new StudyExport(study.info(), reader), target.writable(), progress);
            target.keep();
        }
    }

    private Exporter exporter(Path file) throws TaskException {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String known = String.join(", ", exporters.extensions());
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw new TaskException(Message.of(CoreMessage.NO_EXTENSION, known), Location.file(file.toString()));
        }
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return exporters
                .forExtension(extension)
                .orElseThrow(() -> new TaskException(
                        Message.of(CoreMessage.UNKNOWN_FORMAT, extension, known), Location.file(file.toString())));
    }
}
