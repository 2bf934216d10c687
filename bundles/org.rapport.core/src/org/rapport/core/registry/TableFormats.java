// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.registry;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapport.api.source.Source;
import org.rapport.api.table.TableFormat;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;

/** The formats of tables. */
@Component(service = TableFormats.class)
public final class TableFormats extends FormatRegistry<TableFormat> {

    /** An empty registry that fills as services arrive. */
    public TableFormats() {
        this(List.of());
    }

    public TableFormats(List<TableFormat> services) {
        super(services);
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(TableFormat service) {
        super.add(service);
    }

    @Override
    void remove(TableFormat service) {
        super.remove(service);
    }

    /**
     * The format of the source, by its ending.
     *
     * @throws TaskException if there is none, or the name has no ending
     */
    public TableFormat of(Source source) throws TaskException {
        String known = String.join(", ", extensions());
        if (source.extension().isEmpty()) {
            throw new TaskException(Message.of(CoreMessage.NO_EXTENSION, known), source.location());
        }
        return forExtension(source.extension())
                .orElseThrow(() -> new TaskException(
                        Message.of(CoreMessage.UNKNOWN_FORMAT, source.extension(), known), source.location()));
    }

    @Override
    Set<String> extensions(TableFormat service) {
        return service.extensions();
    }
}
