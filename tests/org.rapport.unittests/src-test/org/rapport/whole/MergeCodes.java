// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Codebook;

/** Codes that were changed. */
final class MergeCodes {

    private MergeCodes() {}

    static Code renamed(Code code, String label, boolean codable) {
        return new Code(
                code.id(),
                code.parent(),
                codable,
                label,
                code.shortDefinition(),
                code.definition(),
                code.include(),
                code.exclude(),
                code.examples(),
                code.indicators(),
                code.colour(),
                code.sources(),
                code.retired());
    }

    /** The branch of the code goes below the target, at the end of the book. */
    static List<Code> moved(Codebook book, Code code, CodeId target) {
        Set<CodeId> branch = book.branch(code.id());
        List<Code> codes = new ArrayList<>();
        book.codes().stream().filter(each -> !branch.contains(each.id())).forEach(codes::add);
        book.codes().stream()
                .filter(each -> branch.contains(each.id()))
                .forEach(each -> codes.add(each.id().equals(code.id()) ? each.under(target) : each));
        return codes;
    }
}
