// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Locale;
import org.rapport.model.study.Memo;

/** The types of memos as people write them. */
final class MemoType {

    private MemoType() {}

    /** {@code analytic}, {@code methodological} or {@code reflexive}. */
    static Memo.Type of(String text) {
        return Memo.Type.valueOf(text.strip().toUpperCase(Locale.ROOT));
    }

    static String name(Memo.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
