// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.journal;

import org.rapport.jdbc.internal.record.RecordState;
import org.rapport.jdbc.internal.record.RecordTable;

/**
 * What an edit did to one record. An edit that touches a record twice has two images of it, in order.
 *
 * @param table the kind of record
 * @param id the record's id
 * @param before how it stood
 * @param after how the edit left it
 */
public record Image(RecordTable table, String id, RecordState before, RecordState after) {}
