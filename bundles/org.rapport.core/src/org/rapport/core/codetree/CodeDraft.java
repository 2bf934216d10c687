// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import java.util.List;
import java.util.Optional;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Example;
import org.rapport.model.codebook.Indicator;

/** A changed copy of a code in the making. */
final class CodeDraft {

    private final Code code;
    private Optional<CodeId> parent;
    private List<Example> examples;
    private List<Indicator> indicators;

    CodeDraft(Code code) {
        this.code = code;
        parent = code.parent();
        examples = code.examples();
        indicators = code.indicators();
    }

    CodeDraft parent(Optional<CodeId> newParent) {
        parent = newParent;
        return this;
    }

    CodeDraft examples(List<Example> newExamples) {
        examples = newExamples;
        return this;
    }

    CodeDraft indicators(List<Indicator> newIndicators) {
        indicators = newIndicators;
        return this;
    }

    Code code() {
        return new Code(
                code.id(),
                parent,
                code.codable(),
                code.label(),
                code.shortDefinition(),
                code.definition(),
                code.include(),
                code.exclude(),
                examples,
                indicators,
                code.colour(),
                code.sources(),
                code.retired());
    }
}
