// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.Optional;
import org.rapport.core.codetree.Target;
import org.rapport.model.codebook.CodeId;
import picocli.CommandLine.Option;

/** The options that say where a code is to stand; one of them is given. */
final class PlaceOptions {

    @Option(names = "--under", paramLabel = "CODE", description = "Under this code, behind the codes that are there.")
    private CodeId under;

    @Option(names = "--first-under", paramLabel = "CODE", description = "Under this code, before the codes there.")
    private CodeId firstUnder;

    @Option(names = "--after", paramLabel = "CODE", description = "Behind this code, under the same code as it.")
    private CodeId after;

    @Option(names = "--top", description = "At the top of the tree, behind the codes that are there.")
    private boolean top;

    @Option(names = "--first", description = "At the top of the tree, before all codes.")
    private boolean first;

    Target target() {
        if (after != null) {
            return new Target.After(after);
        }
        if (first || firstUnder != null) {
            return new Target.First(Optional.ofNullable(firstUnder));
        }
        return new Target.Last(Optional.ofNullable(under));
    }
}
