// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.registry;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapport.api.export.Exporter;

/** The exporters. */
@Component(service = Exporters.class)
public final class Exporters extends FormatRegistry<Exporter> {

    /** An empty registry that fills as services arrive. */
    public Exporters() {
        this(List.of());
    }

    public Exporters(List<Exporter> services) {
        super(services);
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(Exporter service) {
        super.add(service);
    }

    @Override
    void remove(Exporter service) {
        super.remove(service);
    }

    @Override
    Set<String> extensions(Exporter service) {
        return service.extensions();
    }
}
