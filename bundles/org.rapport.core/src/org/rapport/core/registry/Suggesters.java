// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.registry;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapport.api.suggesting.Suggester;

/** The suggesters. */
@Component(service = Suggesters.class)
public final class Suggesters extends Registry<Suggester> {

    /** An empty registry that fills as services arrive. */
    public Suggesters() {
        this(List.of());
    }

    public Suggesters(List<Suggester> services) {
        super(services);
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(Suggester service) {
        super.add(service);
    }

    @Override
    void remove(Suggester service) {
        super.remove(service);
    }

    public Optional<Suggester> withId(String id) {
        return latest(suggester -> suggester.id().equals(id));
    }
}
