// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.registry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * A list of services that plug-ins join and leave while it is in use. A list taken from it does not change. Safe for use
 * by several threads.
 *
 * @param <T> the kind of service
 */
public abstract class Registry<T> {

    private final CopyOnWriteArrayList<T> services;

    Registry(List<T> services) {
        this.services = new CopyOnWriteArrayList<>(services);
    }

    /** What is plugged in at this moment, in the order of arrival. */
    public List<T> all() {
        return List.copyOf(services);
    }

    void add(T service) {
        services.add(service);
    }

    void remove(T service) {
        services.remove(service);
    }

    /** The latest arrival that fits, so that a plug-in can take over from what is built in. */
    Optional<T> latest(Predicate<T> fits) {
        return all().stream().filter(fits).reduce((earlier, later) -> later);
    }
}
