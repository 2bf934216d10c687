// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;

/** Makes values of cases of what is written as {@code Name=value}. */
final class CaseValues {

    private final StudyReader study;

    CaseValues(StudyReader study) {
        this.study = study;
    }

    /** The values of one case; an empty one forgets what was known. */
    List<CaseValue> of(CaseId subject, Map<String, String> written) throws TaskException {
        List<CaseValue> values = new ArrayList<>();
        for (Map.Entry<String, String> entry : written.entrySet()) {
            Attribute attribute = new Chosen(study).attribute(entry.getKey());
            String value = entry.getValue();
            if (!value.isEmpty() && !attribute.accepts(value)) {
                throw new TaskException(Message.of(ChoiceMessage.VALUE, attribute.name(), attribute.expected()));
            }
            values.add(new CaseValue(subject, attribute.id(), value));
        }
        return values;
    }
}
