// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.edit.CodingChoice;
import org.rapport.core.edit.CodingEdit;
import org.rapport.core.edit.EditMessage;
import org.rapport.core.edit.StudyEdit;
import org.rapport.model.codebook.FacetId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what codings tell by facets. */
@Command(
        name = "facet",
        description = "Say what codings tell by facets, such as valence (a facet is a property of a coding).",
        footer = {"", "Example: rapport coding facet change.rapport 3f2a91c0 --set valence=broken --clear phase"})
final class CodingFacetCommand extends BulkCommand {

    @Option(
            names = "--set",
            paramLabel = "FACET=VALUE",
            converter = {PlainText.class, PlainText.class},
            description = "What it says. Repeat for more.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--clear", paramLabel = "FACET", description = "It says nothing by this facet. Repeat for more.")
    private List<String> clear = List.of();

    CodingFacetCommand(Session session) {
        super(session);
    }

    @Override
    StudyEdit edit(CodingChoice choice, StudyReader reader) throws TaskException {
        if (set.isEmpty() && clear.isEmpty()) {
            throw new TaskException(Message.of(ChoiceMessage.EMPTY, "say --set FACET=VALUE or --clear FACET"));
        }
        Map<FacetId, Optional<String>> facets = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : set.entrySet()) {
            facets.put(facet(entry.getKey()), Optional.of(entry.getValue()));
        }
        for (String name : clear) {
            facets.put(facet(name), Optional.empty());
        }
        return new CodingEdit.SetFacets(choice, facets);
    }

    private static FacetId facet(String name) throws TaskException {
        try {
            return new FacetId(name);
        } catch (IllegalArgumentException e) {
            throw new TaskException(Message.of(EditMessage.NO_FACET, name));
        }
    }
}
