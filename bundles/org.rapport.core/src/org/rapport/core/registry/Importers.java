// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.registry;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapport.api.importing.TranscriptImporter;
import org.rapport.api.source.Source;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;

/** The transcript importers. */
@Component(service = Importers.class)
public final class Importers extends FormatRegistry<TranscriptImporter> {

    /** An empty registry that fills as services arrive. */
    public Importers() {
        this(List.of());
    }

    public Importers(List<TranscriptImporter> services) {
        super(services);
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(TranscriptImporter service) {
        super.add(service);
    }

    @Override
    void remove(TranscriptImporter service) {
        super.remove(service);
    }

    /**
     * The importer that reads files with the source's ending.
     *
     * @throws TaskException if there is none, or the name has no ending
     */
    public TranscriptImporter of(Source source) throws TaskException {
        String known = String.join(", ", extensions());
        if (source.extension().isEmpty()) {
            throw new TaskException(Message.of(CoreMessage.NO_EXTENSION, known), source.location());
        }
        return forExtension(source.extension())
                .orElseThrow(() -> new TaskException(
                        Message.of(CoreMessage.UNKNOWN_FORMAT, source.extension(), known), source.location()));
    }

    @Override
    Set<String> extensions(TranscriptImporter service) {
        return service.extensions();
    }
}
