// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.api.store.CopyChange;
import org.rapport.api.store.CopyReader;
import org.rapport.api.store.RecordValues;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.RecordKey;

/**
 * What people should know of a merge besides its conflicts.
 *
 * @param here the study
 * @param ours the study as the merge sees it
 * @param theirs the other copy
 */
record Notes(CopyReader here, Standpoint ours, Standpoint theirs) {

    List<String> of(boolean sameStudy, Map<String, String> twins, int erased) throws TaskException {
        List<String> notes = new ArrayList<>();
        if (!sameStudy) {
            notes.add(
                    "It is no copy of this study but one that was begun apart. Transcripts with the same text are taken"
                            + " for the same, codes with the same id too.");
        }
        for (Map.Entry<String, String> twin : twins.entrySet()) {
            notes.add("The transcript " + new Names(ours, theirs).transcript(twin.getValue())
                    + " was imported into both; it is kept once, as it is here.");
        }
        sameName(RecordKey.Kind.CASE, "Two cases are called ", notes);
        sameName(RecordKey.Kind.ATTRIBUTE, "Two attributes are called ", notes);
        if (erased > 0) {
            notes.add(erased + " records of it were erased here and do not come back.");
        }
        return notes;
    }

    private void sameName(RecordKey.Kind kind, String words, List<String> notes) throws TaskException {
        Map<String, RecordKey> names = new HashMap<>();
        for (Map.Entry<RecordKey, RecordValues> there : here.records(kind).entrySet()) {
            names.put(there.getValue().text("name"), there.getKey());
        }
        for (CopyChange change : theirs.changes().values()) {
            if (change.key().kind() == kind
                    && change.now().isPresent()
                    && ours.state(change.key()).isEmpty()) {
                String name = change.now().get().text("name");
                if (names.containsKey(name)) {
                    notes.add(words + Names.quoted(name) + ", one here and one there. They stay two.");
                }
            }
        }
    }
}
