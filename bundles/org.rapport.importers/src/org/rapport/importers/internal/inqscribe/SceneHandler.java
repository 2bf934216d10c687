// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.inqscribe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.importers.internal.report.Findings;
import org.rapport.importers.internal.report.ImportMessage;
import org.rapport.importers.internal.turns.Blanks;
import org.rapport.importers.internal.turns.TurnStructure;
import org.rapport.importers.internal.xml.XmlHandler;

/**
 * Collects the scenes of an XML export: {@code <transcript>}, in it {@code <prologue>} with what stands before the
 * first time, and {@code <scene id in out>} with words and {@code <speaker>}.
 */
final class SceneHandler implements XmlHandler {

    private static final int CHECKED_EVERY = 4096;
    private static final int LONGEST_NAME = 40;

    private final Findings findings;
    private final Progress progress;
    private final List<Scene> scenes = new ArrayList<>();
    private final List<Scene.Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<String> speaker = Optional.empty();
    private Optional<Timecode> in = Optional.empty();
    private Optional<Timecode> out = Optional.empty();
    private boolean root = true;
    private int badTimes;
    private int events;

    SceneHandler(Findings findings, Progress progress) {
        this.findings = findings;
        this.progress = progress;
    }

    /** The scenes in order; times that cannot be read become a finding. */
    List<Scene> scenes() {
        endScene();
        findings.count(badTimes, InqScribeMessage.BAD_TIME);
        return scenes;
    }

    @Override
    public void event(XMLStreamReader reader) throws TaskException {
        if (++events % CHECKED_EVERY == 0) {
            progress.checkpoint();
        }
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                words.append(reader.getText());
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) throws TaskException {
        String name = reader.getLocalName();
        if (root) {
            root = false;
            refuseOther(name);
        } else if (name.equals("scene")) {
            endScene();
            in = time(reader, "in");
            out = time(reader, "out");
        } else if (name.equals("speaker")) {
            endPart();
        }
    }

    private void refuseOther(String name) throws TaskException {
        if (!name.equals("transcript")) {
            String shown =
                    name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("[^!-~]", "?");
            throw findings.refusal(InqScribeMessage.OTHER_XML, shown);
        }
    }

    private void end(String name) throws TaskException {
        if (name.equals("speaker")) {
            String label = Blanks.strip(words.toString().strip());
            label = label.endsWith(":") ? Blanks.strip(label.substring(0, label.length() - 1)) : label;
            speaker = Optional.of(label).filter(found -> !found.isEmpty());
            words.setLength(0);
        } else if (name.equals("scene") || name.equals("prologue")) {
            endScene();
        }
        if (scenes.size() > TurnStructure.MOST_LINES || parts.size() > TurnStructure.MOST_LINES) {
            throw findings.refusal(ImportMessage.TOO_MANY_LINES, TurnStructure.MOST_LINES);
        }
    }

    private void endScene() {
        endPart();
        if (!parts.isEmpty()) {
            scenes.add(new Scene(in, out, parts));
        }
        parts.clear();
        in = Optional.empty();
        out = Optional.empty();
    }

    private void endPart() {
        if (speaker.isPresent() || !words.toString().isBlank()) {
            parts.add(new Scene.Part(speaker, words.toString()));
        }
        speaker = Optional.empty();
        words.setLength(0);
    }

    private Optional<Timecode> time(XMLStreamReader reader, String attribute) {
        Optional<String> value = Optional.ofNullable(reader.getAttributeValue(null, attribute));
        Optional<Timecode> time = value.flatMap(Timecode::of);
        badTimes += value.isPresent() && time.isEmpty() ? 1 : 0;
        return time;
    }
}
