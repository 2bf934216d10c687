// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapport.api.annotation.Annotator;

/** The annotators. */
@Component(service = Annotators.class)
public final class Annotators extends Registry<Annotator> {

    /** An empty registry that fills as services arrive. */
    public Annotators() {
        this(List.of());
    }

    public Annotators(List<Annotator> services) {
        super(services);
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(Annotator service) {
        super.add(service);
    }

    @Override
    void remove(Annotator service) {
        super.remove(service);
    }

    /** The annotator for a language, given as a BCP 47 tag; only its first part counts. */
    public Optional<Annotator> forLanguage(String language) {
        return latest(annotator -> primary(annotator.language()).equals(primary(language)));
    }

    private static String primary(String language) {
        return language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
