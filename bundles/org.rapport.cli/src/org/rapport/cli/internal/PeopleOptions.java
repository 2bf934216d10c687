// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.people.PeopleMessage;
import org.rapport.core.people.PresetTable;
import org.rapport.core.people.SpeakerMapping;
import org.rapport.core.people.SpeakerMappings;
import org.rapport.model.study.Role;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say who the speakers of files are. */
final class PeopleOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--map",
            paramLabel = "LABEL=NAME:ROLE:case CASE",
            converter = MappingConverter.class,
            description =
                    "Who speaks under this label: the name to use instead, the role, and the case (made if it is not"
                            + " there). Every part after the label may be left out, e.g. \"Speaker 2=:leader\". Repeat for more."
                            + " Without a label, \"=Participant:leader\", it says who speaks where no label stands."
                            + " Labels with one name become one speaker. Write \\: or \\= for such a sign in a label or name.")
    private List<SpeakerMapping> maps = new ArrayList<>();

    @Option(
            names = "--role",
            paramLabel = "NAME=ROLE",
            converter = {PlainText.class, RoleConverter.class},
            description = {
                "Only the role of the speaker with this label: interviewer, leader, or a word of yours. Repeat for more.",
                "Roles that are not given are guessed, and the guess is printed. Interviewers' words are never coded."
            })
    private Map<String, Role> roles = new LinkedHashMap<>();

    @Option(
            names = "--preset",
            paramLabel = "FILE.csv",
            description =
                    "Take names, roles and cases from a table with the columns speaker, name, role, case and files"
                            + " (CSV, UTF-8). The last one limits a row to some files, e.g. austin-*. What --map and --role say"
                            + " goes before it.")
    private Path preset;

    /** What they say; every row of a preset that is wrong is named. */
    SpeakerMappings chosen(Session session) throws TaskException {
        List<SpeakerMapping> given = new ArrayList<>(maps);
        roles.forEach((label, role) -> given.add(SpeakerMapping.role(label, role)));
        SpeakerMappings.clash(given).ifPresent(clash -> {
            throw new ParameterException(
                    command.commandLine(),
                    "What is said of \"" + clash.get(0).label() + "\" and of \""
                            + clash.get(1).label() + "\" cannot both be. Say it once.");
        });
        return new SpeakerMappings(given, preset == null ? List.of() : preset(session));
    }

    private List<SpeakerMapping> preset(Session session) throws TaskException {
        Imported<List<SpeakerMapping>> read = PresetTable.read(Source.read(preset));
        read.problems().forEach(problem -> session.warn(problem, "wrong"));
        if (read.value().isEmpty()) {
            throw new TaskException(
                    Message.of(PeopleMessage.PRESET_REFUSED, read.problems().size()), Location.file(preset.toString()));
        }
        return read.value().get();
    }
}
