// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.edit;

import java.util.Objects;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.CoderProfile;

/** What a person says of coders. */
public sealed interface CoderEdit extends StudyEdit {

    /** Describes a coder. */
    record Describe(CoderProfile profile) implements CoderEdit {

        public Describe {
            Objects.requireNonNull(profile);
        }

        @Override
        public String label() {
            return "Describe the coder " + profile.coder();
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            session.put(profile);
        }
    }

    /** Nothing but the coder's name is known any longer. */
    record Forget(Coder coder) implements CoderEdit {

        public Forget {
            Objects.requireNonNull(coder);
        }

        @Override
        public String label() {
            return "Forget the description of the coder " + coder;
        }

        @Override
        public void apply(EditSession session) throws TaskException {
            if (session.coderProfiles().stream()
                    .noneMatch(profile -> profile.coder().equals(coder))) {
                throw EditMessage.NO_PROFILE.refuse();
            }
            session.remove(coder);
        }
    }
}
