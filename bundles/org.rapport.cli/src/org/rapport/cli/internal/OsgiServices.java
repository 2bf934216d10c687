// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.rapport.api.team.StudyTeams;
import org.rapport.core.autocode.Autocode;
import org.rapport.core.codebook.CodebookReading;
import org.rapport.core.correct.TranscriptCorrection;
import org.rapport.core.export.Export;
import org.rapport.core.importing.TranscriptImport;
import org.rapport.core.registry.TableFormats;
import org.rapport.core.study.Studies;

/** The services as components of the running framework. */
final class OsgiServices implements Services {

    private final BundleContext context;

    OsgiServices(BundleContext context) {
        this.context = context;
    }

    @Override
    public Studies studies() {
        return service(Studies.class);
    }

    @Override
    public TranscriptImport transcriptImport() {
        return service(TranscriptImport.class);
    }

    @Override
    public TranscriptCorrection transcriptCorrection() {
        return service(TranscriptCorrection.class);
    }

    @Override
    public TableFormats tables() {
        return service(TableFormats.class);
    }

    @Override
    public CodebookReading codebooks() {
        return service(CodebookReading.class);
    }

    @Override
    public Autocode autocode() {
        return service(Autocode.class);
    }

    @Override
    public Export export() {
        return service(Export.class);
    }

    @Override
    public StudyTeams teams() {
        return service(StudyTeams.class);
    }

    private <S> S service(Class<S> type) {
        ServiceReference<S> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("the installation is incomplete: no " + type.getSimpleName());
        }
        return context.getService(reference);
    }
}
