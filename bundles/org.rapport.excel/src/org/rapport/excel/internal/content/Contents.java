// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.content;

import java.util.List;
import java.util.Optional;
import org.rapport.excel.internal.sheet.Table;

/** The finished tables of the workbook, for the page that lists them. */
record Contents(
        Table<?> passages,
        List<? extends Table<?>> crosstabs,
        Table<?> codebook,
        Table<?> transcripts,
        Optional<? extends Table<?>> memos,
        Table<?> dictionary) {}
