// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A registry of services that each stand for file formats, told apart by file name endings.
 *
 * @param <T> the kind of service
 */
public abstract class FormatRegistry<T> extends Registry<T> {

    FormatRegistry(List<T> services) {
        super(services);
    }

    abstract Set<String> extensions(T service);

    /** The service for a file name ending, in lower case without the dot. */
    public Optional<T> forExtension(String extension) {
        return latest(service -> extensions(service).contains(extension));
    }

    /** All endings, in alphabetical order. */
    public Set<String> extensions() {
        Set<String> endings = new TreeSet<>();
        all().forEach(service -> endings.addAll(extensions(service)));
        return endings;
    }
}
