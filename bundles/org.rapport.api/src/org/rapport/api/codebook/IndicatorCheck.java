// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.codebook;

import java.util.Optional;
import org.rapport.api.task.Message;
import org.rapport.model.codebook.Indicator;

/** Says whether an indicator's pattern can be compiled, so that a codebook format can name line and column if not. */
@FunctionalInterface
public interface IndicatorCheck {

    /** Finds nothing wrong; for reading a codebook where no annotator is installed. */
    IndicatorCheck NONE = indicator -> Optional.empty();

    /** What is wrong with the indicator; empty if it compiles. */
    Optional<Message> problemOf(Indicator indicator);
}
