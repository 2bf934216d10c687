// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.team.StudyTeams;
import org.rapport.core.autocode.Autocode;
import org.rapport.core.codebook.CodebookReading;
import org.rapport.core.correct.TranscriptCorrection;
import org.rapport.core.export.Export;
import org.rapport.core.importing.TranscriptImport;
import org.rapport.core.registry.TableFormats;
import org.rapport.core.study.Studies;

/** What the commands work with; each service is made when a command first asks for it. */
interface Services {

    Studies studies();

    TranscriptImport transcriptImport();

    TranscriptCorrection transcriptCorrection();

    TableFormats tables();

    CodebookReading codebooks();

    Autocode autocode();

    Export export();

    StudyTeams teams();
}
