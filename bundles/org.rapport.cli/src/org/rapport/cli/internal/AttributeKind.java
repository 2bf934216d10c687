// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Locale;
import org.rapport.model.study.Attribute;

/** The types of attributes as people write them. */
final class AttributeKind {

    private AttributeKind() {}

    /** {@code text}, {@code number}, {@code date}, {@code yes-no} or {@code choice}. */
    static Attribute.Type of(String text) {
        return Attribute.Type.valueOf(text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String name(Attribute.Type type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
