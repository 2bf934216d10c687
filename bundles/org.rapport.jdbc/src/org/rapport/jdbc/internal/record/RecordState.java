// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.record;

import java.util.Arrays;
import java.util.Optional;

/** How one record stands: never there, there with its values, or removed; and the number of the edit that left it so. */
public final class RecordState {

    public static final RecordState ABSENT = new RecordState(0, Optional.empty());

    private final long edit;
    private final Optional<Object[]> values;

    private RecordState(long edit, Optional<Object[]> values) {
        this.edit = edit;
        this.values = values;
    }

    /** Takes the values over. */
    public static RecordState present(long edit, Object... values) {
        return new RecordState(edit, Optional.of(values));
    }

    public static RecordState removed(long edit) {
        return new RecordState(edit, Optional.empty());
    }

    /** The number of the last edit that touched the record; 0 if none did. */
    public long edit() {
        return edit;
    }

    public boolean isPresent() {
        return values.isPresent();
    }

    public boolean isRemoved() {
        return values.isEmpty() && edit != 0;
    }

    /** The values, not a copy. */
    public Object[] values() {
        return values.orElseThrow();
    }

    /** Whether both are there with the same values, or both are not there. */
    public boolean hasValuesOf(RecordState other) {
        return values.isPresent() == other.values.isPresent()
                && (values.isEmpty() || Arrays.equals(values(), other.values()));
    }
}
