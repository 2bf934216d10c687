// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Mappings by label, the strongest first: what was said for this time, the preset for some files, the preset for all. */
final class MappingIndex {

    private final Map<String, List<Said.Word>> words = new HashMap<>();

    MappingIndex(SpeakerMappings mappings) {
        add(mappings.given(), mapping -> true, Voice.Source.GIVEN);
        add(mappings.preset(), mapping -> mapping.files().isPresent(), Voice.Source.PRESET);
        add(mappings.preset(), mapping -> mapping.files().isEmpty(), Voice.Source.PRESET);
    }

    private void add(List<SpeakerMapping> mappings, Predicate<SpeakerMapping> meant, Voice.Source source) {
        mappings.stream().filter(meant).forEach(mapping -> words.computeIfAbsent(
                        SpeakerMapping.key(mapping.label()), key -> new ArrayList<>())
                .add(new Said.Word(mapping, source)));
    }

    Said of(String file, String label) {
        return new Said(words.getOrDefault(SpeakerMapping.key(label), List.of()).stream()
                .filter(word -> word.mapping().concerns(file))
                .toList());
    }
}
