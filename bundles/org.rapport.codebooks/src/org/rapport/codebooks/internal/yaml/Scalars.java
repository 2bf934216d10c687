// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Tells texts from numbers, truth values and nothing, by the core schema of YAML 1.2.2 (section 10.3). */
final class Scalars {

    private final ScalarResolver resolver = new CoreSchema().getScalarResolver();

    YamlScalar of(ScalarEvent event) {
        return new YamlScalar(
                event.getValue(), kind(event), event.getScalarStyle() == ScalarStyle.LITERAL, Marks.start(event));
    }

    private YamlScalar.Kind kind(ScalarEvent event) {
        Tag tag = resolver.resolve(event.getValue(), event.getImplicit().canOmitTagInPlainScalar());
        if (tag.equals(Tag.NULL)) {
            return YamlScalar.Kind.NOTHING;
        }
        if (tag.equals(Tag.BOOL)) {
            return YamlScalar.Kind.TRUTH;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? YamlScalar.Kind.NUMBER : YamlScalar.Kind.TEXT;
    }
}
