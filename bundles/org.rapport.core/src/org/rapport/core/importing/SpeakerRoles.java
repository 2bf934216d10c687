// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.api.store.EditSession;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.study.TranscriptSummary;
import org.rapport.model.text.TranscriptId;

/** Gives speakers of a study their roles. */
public final class SpeakerRoles {

    private final Study study;

    public SpeakerRoles(Study study) {
        this.study = study;
    }

    /**
     * Gives roles by label, compared without case, as one edit.
     *
     * @param transcripts only in these transcripts; empty means all
     * @return the speakers that have the roles now
     * @throws TaskException if nobody has one of the labels; nothing was changed
     */
    public List<Speaker> give(Map<String, Role> roles, Set<TranscriptId> transcripts, Coder coder)
            throws TaskException {
        Map<String, Role> byLabel = new HashMap<>();
        roles.forEach((label, role) -> byLabel.put(label.toLowerCase(Locale.ROOT), role));
        List<Speaker> given = new ArrayList<>();
        try (EditSession edit = study.store().edit(coder, "Give roles to speakers", "")) {
            for (TranscriptSummary transcript : edit.transcripts()) {
                if (transcripts.isEmpty() || transcripts.contains(transcript.id())) {
                    give(transcript, byLabel, edit, given);
                }
            }
            for (String label : roles.keySet()) {
                if (given.stream().noneMatch(speaker -> speaker.name().equalsIgnoreCase(label))) {
                    throw new TaskException(Message.of(CoreMessage.NO_SPEAKER, label));
                }
            }
            edit.commit();
        }
        return given;
    }

    private static void give(
            TranscriptSummary transcript, Map<String, Role> roles, EditSession edit, List<Speaker> given)
            throws TaskException {
        for (Speaker speaker : transcript.speakers()) {
            Optional<Role> role = Optional.ofNullable(roles.get(speaker.name().toLowerCase(Locale.ROOT)));
            if (role.isPresent()) {
                Speaker changed = speaker.withRole(role.get());
                edit.put(changed);
                given.add(changed);
            }
        }
    }
}
