// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A preset of what was in use: names, roles, also the guessed ones, and cases of the speakers that were found, so that a
 * person can correct them; and what was said of others.
 */
public final class PresetDraft {

    private final SpeakerMappings mappings;
    private final MappingIndex index;
    private final Map<String, Map<String, SpeakerMapping>> byLabel = new LinkedHashMap<>();

    public PresetDraft(SpeakerMappings mappings) {
        this.mappings = mappings;
        this.index = new MappingIndex(mappings);
    }

    /** A speaker of a file. */
    public void add(String file, Voice voice) {
        for (String label : voice.labels()) {
            Optional<FilePattern> files = index.of(file, label).files();
            Optional<String> name = Optional.of(voice.name()).filter(text -> !text.equals(label));
            SpeakerMapping mapping = new SpeakerMapping(label, name, voice.role(), voice.person(), files);
            byLabel.computeIfAbsent(SpeakerMapping.key(label), key -> new LinkedHashMap<>())
                    .put(file, mapping);
        }
    }

    /**
     * The mappings; a label that is not the same everywhere has one for each file. What was said of labels or files that
     * did not come this time stays.
     */
    public List<SpeakerMapping> mappings() {
        Map<String, SpeakerMapping> all = new LinkedHashMap<>();
        byLabel.values().stream()
                .flatMap(byFile -> joined(byFile).stream())
                .forEach(mapping -> all.putIfAbsent(key(mapping), mapping));
        Stream.concat(mappings.given().stream(), mappings.preset().stream())
                .forEach(mapping -> all.putIfAbsent(key(mapping), mapping));
        return List.copyOf(all.values());
    }

    private static String key(SpeakerMapping mapping) {
        String files = mapping.files().map(FilePattern::text).orElse("");
        return SpeakerMapping.key(mapping.label()) + '\n' + SpeakerMapping.key(files);
    }

    private static List<SpeakerMapping> joined(Map<String, SpeakerMapping> byFile) {
        Map<Optional<String>, SpeakerMapping> byPattern = new LinkedHashMap<>();
        for (SpeakerMapping mapping : byFile.values()) {
            SpeakerMapping other = byPattern.putIfAbsent(mapping.files().map(FilePattern::text), mapping);
            if (other != null && !isSame(other, mapping)) {
                return perFile(byFile);
            }
        }
        return List.copyOf(byPattern.values());
    }

    private static boolean isSame(SpeakerMapping one, SpeakerMapping other) {
        return one.name().equals(other.name())
                && one.role().equals(other.role())
                && one.person().equals(other.person());
    }

    private static List<SpeakerMapping> perFile(Map<String, SpeakerMapping> byFile) {
        Map<String, SpeakerMapping> byName = new LinkedHashMap<>();
        byFile.forEach((file, mapping) -> {
            FilePattern pattern = FilePattern.named(file);
            byName.putIfAbsent(SpeakerMapping.key(pattern.text()), mapping.in(pattern));
        });
        return List.copyOf(byName.values());
    }
}
