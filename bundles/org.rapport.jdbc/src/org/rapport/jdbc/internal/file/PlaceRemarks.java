// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.api.store.StudyPlace;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.jdbc.internal.place.ConflictCopies;
import org.rapport.jdbc.internal.sql.StoreMessage;

/** What people should know of the place where a study file lies. */
final class PlaceRemarks {

    private final StudyFile study;
    private final UUID id;

    PlaceRemarks(StudyFile study, UUID id) {
        this.study = study;
        this.id = id;
    }

    List<Problem> find() {
        StudyPlace place = study.place();
        List<Problem> remarks = new ArrayList<>();
        switch (place.kind()) {
            case NETWORK -> remarks.add(warning(StoreMessage.ON_NETWORK, place.reason()));
            case SYNCHRONISED -> remarks.add(warning(StoreMessage.SYNCHRONISED, place.reason()));
            case LOCAL, SERVER -> {}
        }
        boolean synchronised = place.kind() == StudyPlace.Kind.SYNCHRONISED;
        for (Path copy : ConflictCopies.beside(study.path(), synchronised, other -> study.isCopy(other, id))) {
            remarks.add(warning(StoreMessage.CONFLICT_COPY, copy.getFileName()));
        }
        return List.copyOf(remarks);
    }

    private Problem warning(StoreMessage message, Object argument) {
        return Problem.warning(Message.of(message, argument), study.faults().location());
    }
}
