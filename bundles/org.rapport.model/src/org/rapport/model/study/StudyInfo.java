// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What a study says about itself; other tools call it a project.
 *
 * @param id the same in every copy of the study
 * @param title its name
 * @param created when it was made
 */
public record StudyInfo(UUID id, String title, Instant created) {

    public StudyInfo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(created);
    }
}
