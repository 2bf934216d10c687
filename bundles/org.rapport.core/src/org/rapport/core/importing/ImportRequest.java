// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapport.api.importing.ImportOptions;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Role;

/**
 * What to import.
 *
 * @param paths files, and folders whose files with known endings are meant, with the folders in them
 * @param people what was said of the speakers
 * @param options how to read
 * @param coder who imports
 */
public record ImportRequest(List<Path> paths, SpeakerMappings people, ImportOptions options, Coder coder) {

    public ImportRequest {
        paths = List.copyOf(paths);
        Objects.requireNonNull(people);
        Objects.requireNonNull(options);
        Objects.requireNonNull(coder);
    }

    /** With nothing said of speakers but roles, by label, compared without case. */
    public ImportRequest(List<Path> paths, Map<String, Role> roles, ImportOptions options, Coder coder) {
        this(paths, SpeakerMappings.ofRoles(roles), options, coder);
    }
}
