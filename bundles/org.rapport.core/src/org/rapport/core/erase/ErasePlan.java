// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.erase;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.ErasureReport;

/**
 * What an erasure would do, for a person to decide on.
 *
 * @param order what is to be erased
 * @param report what goes
 * @param files files beside the study that may hold the same words and stay as they are
 */
public record ErasePlan(ErasureOrder order, ErasureReport report, List<Path> files) {

    public ErasePlan {
        Objects.requireNonNull(order);
        Objects.requireNonNull(report);
        files = List.copyOf(files);
    }
}
