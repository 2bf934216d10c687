// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;

final class FaultsTest {

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, IN_USE",
        "SQLITE_BUSY_SNAPSHOT, IN_USE",
        "SQLITE_FULL, DISK_FULL",
        "SQLITE_IOERR_WRITE, DISK_ERROR",
        "SQLITE_IOERR_FSYNC, DISK_ERROR",
        "SQLITE_CANTOPEN, DISK_ERROR",
        "SQLITE_IOERR_LOCK, NO_LOCKS",
        "SQLITE_READONLY, READ_ONLY",
        "SQLITE_READONLY_ROLLBACK, UNFINISHED",
        "SQLITE_READONLY_DBMOVED, GONE",
        "SQLITE_CORRUPT, DAMAGED",
        "SQLITE_CORRUPT_INDEX, DAMAGED",
        "SQLITE_ERROR, DATABASE"
    })
    void saysWhatIsWrongAndWhatToDo(SQLiteErrorCode code, StoreMessage message) {
        SQLException fault = new SQLException("with words of a participant", null, code.code);
        assertThat(new Faults("s.rapport").of(fault).what().key()).isEqualTo(message.key());
        assertThat(new Faults("s.rapport").of(fault).getMessage()).doesNotContain("participant");
    }
}
