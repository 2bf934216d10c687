// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.model.study.Role;

/**
 * What a person says of speakers: what was said for this time goes before a preset, and in a preset what is said of some
 * files goes before what is said of all; each of name, role and case is looked up for itself.
 *
 * @param given what was said for this time
 * @param preset what a preset says
 */
public record SpeakerMappings(List<SpeakerMapping> given, List<SpeakerMapping> preset) {

    /** Nothing is said. */
    public static final SpeakerMappings NONE = new SpeakerMappings(List.of(), List.of());

    public SpeakerMappings {
        given = List.copyOf(given);
        preset = List.copyOf(preset);
    }

    /** Only roles, by label. */
    public static SpeakerMappings ofRoles(Map<String, Role> roles) {
        List<SpeakerMapping> given = new ArrayList<>();
        roles.forEach((label, role) -> given.add(SpeakerMapping.role(label, role)));
        return new SpeakerMappings(given, List.of());
    }

    /** The first two of the list that say different things of the same label, or of one name; empty if there are none. */
    public static Optional<List<SpeakerMapping>> clash(List<SpeakerMapping> mappings) {
        for (int later = 1; later < mappings.size(); later++) {
            for (SpeakerMapping earlier : mappings.subList(0, later)) {
                if (!earlier.agreesWith(mappings.get(later)) || earlier.isOneUnlike(mappings.get(later))) {
                    return Optional.of(List.of(earlier, mappings.get(later)));
                }
            }
        }
        return Optional.empty();
    }

    /** Those that concern none of these labels of any of these files. */
    public List<SpeakerMapping> unused(List<FoundLabel> labels) {
        Map<String, List<FoundLabel>> found = new HashMap<>();
        labels.forEach(label -> found.computeIfAbsent(SpeakerMapping.key(label.label()), key -> new ArrayList<>())
                .add(label));
        return Stream.concat(given.stream(), preset.stream())
                .filter(mapping -> found.getOrDefault(SpeakerMapping.key(mapping.label()), List.of()).stream()
                        .noneMatch(label -> mapping.concerns(label.file())))
                .toList();
    }

    /**
     * A label that was found.
     *
     * @param file the file
     * @param label the label as it stands there
     */
    public record FoundLabel(String file, String label) {}
}
