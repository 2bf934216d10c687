// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.registry;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapport.api.codebook.CodebookFormat;

/** The codebook formats. */
@Component(service = CodebookFormats.class)
public final class CodebookFormats extends FormatRegistry<CodebookFormat> {

    /** An empty registry that fills as services arrive. */
    public CodebookFormats() {
        this(List.of());
    }

    public CodebookFormats(List<CodebookFormat> services) {
        super(services);
    }

    @Override
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(CodebookFormat service) {
        super.add(service);
    }

    @Override
    void remove(CodebookFormat service) {
        super.remove(service);
    }

    @Override
    Set<String> extensions(CodebookFormat service) {
        return service.extensions();
    }
}
