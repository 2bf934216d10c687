// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.codetree;

import org.rapport.api.task.Message;
import org.rapport.api.task.MessageTemplate;
import org.rapport.api.task.TaskException;

/** Why a tree of codes cannot be changed so. */
public enum TreeMessage implements MessageTemplate {
    UNKNOWN("There is no code {0} in the codebook. See: rapport codebook show STUDY"),
    ID_TAKEN("There is a code {0} already (\"{1}\"). Choose another id."),
    NO_LABEL("The code {0} needs a label: the words by which people know it."),
    NOT_A_SIBLING("{0} does not stand {1}, so nothing can be put after it there."),
    CIRCLE("{0} cannot stand under {1}, which is {0} itself or a code below it."),
    NOTHING_CHANGES("{0} is so already; nothing was changed."),
    MERGE_ITSELF("{0} cannot be merged into itself."),
    MERGE_BELOW(
            "{0} cannot be merged into {1}, which stands below it. Move {1} elsewhere first, or merge {1} into {0}."),
    MERGE_CATEGORY(
            "{0} cannot be merged into {1}: {1} is a category, and passages cannot carry it. Merge into a code below"
                    + " it, or make it codable first."),
    MERGE_RETIRED(
            "{0} cannot be merged into {1}: {1} is retired. Take it back first: rapport codebook restore STUDY {1}"),
    NO_PARTS("Name at least one new code to split {0} into."),
    SPLIT_CATEGORY(
            "{0} is a category: no passage carries it, and there is nothing to split. Add codes below it instead."),
    IN_USE_CATEGORY("{0} cannot be made a category: {1} coding(s) carry it. Recode or remove them first."),
    IN_USE_REMOVE(
            "{0} cannot be removed: {1} coding(s) carry it. Merge it into another code, or retire it: a retired code"
                    + " keeps its codings and is not offered for new ones."),
    HAS_CODES_BELOW("{0} cannot be removed: there are codes below it, such as {1}. Move or remove them first."),
    LAST_OF_FACET(
            "{0} cannot be removed: the facet \"{1}\" is about this code alone, and would then be about all codes."
                    + " Change the facet in the codebook first.");

    private final String pattern;

    TreeMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String key() {
        return "core.tree." + name();
    }

    @Override
    public String pattern() {
        return pattern;
    }

    TaskException refuse(Object... arguments) {
        return new TaskException(Message.of(this, arguments));
    }
}
