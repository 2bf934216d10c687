// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal.yaml;

import org.rapport.codebooks.internal.report.Position;

/** One value of a YAML document. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

    /** Where it begins; for what an alias repeats, where it was written out. */
    Position position();
}
