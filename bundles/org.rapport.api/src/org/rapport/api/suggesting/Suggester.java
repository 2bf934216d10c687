// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.suggesting;

import java.util.List;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.coding.Suggestion;

/** Proposes codes for passages, each with the words that made it do so; silent where it cannot say why. */
public interface Suggester {

    /** A short lower-case id, unique among suggesters, e.g. {@code rules}. */
    String id();

    /** A few words for people, e.g. {@code Rules of the codebook}. */
    String label();

    /**
     * Makes suggestions, in the order of their passages, at most one for a passage and code.
     *
     * @throws TaskException if something it needs, such as a language model, is not there
     */
    List<Suggestion> suggest(SuggestionRequest request, Progress progress) throws TaskException;
}
