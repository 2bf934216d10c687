// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import org.rapport.model.study.Edit;

/**
 * An edit with its number in this file, which other copies of the study do not share.
 *
 * @param number counts up from 1 in the order of commits
 * @param edit the edit
 */
public record EditEntry(long number, Edit edit) {

    public EditEntry withRecords(int records) {
        return new EditEntry(number, edit.withRecords(records));
    }
}
