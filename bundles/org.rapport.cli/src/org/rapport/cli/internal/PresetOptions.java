// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapport.api.task.Location;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.export.NewFile;
import org.rapport.core.importing.FileReport;
import org.rapport.core.importing.ImportReport;
import org.rapport.core.people.PresetDraft;
import org.rapport.core.people.PresetTable;
import org.rapport.core.people.SpeakerMappings;
import picocli.CommandLine.Option;

/** The options that keep as a preset what was in use. */
final class PresetOptions {

    @Option(
            names = "--save-preset",
            paramLabel = "FILE.csv",
            description =
                    "Write who the speakers were taken for, with the guessed roles, into a table to correct and to use"
                            + " with --preset for this and the next files.")
    private Path file;

    @Option(names = "--replace", description = "Replace the table of --save-preset if it is there already.")
    private boolean replace;

    /** Sees before the work that the table can be written; empty if none is wanted. */
    Optional<NewFile> begin() throws TaskException {
        return file == null ? Optional.empty() : Optional.of(NewFile.of(file, replace));
    }

    /** Writes the table; returns how many rows it has. */
    int write(NewFile draft, SpeakerMappings used, ImportReport report) throws TaskException {
        PresetDraft preset = new PresetDraft(used);
        for (FileReport read : report.files()) {
            read.voices().forEach(voice -> preset.add(read.file(), voice));
        }
        try {
            Files.writeString(draft.writable(), PresetTable.write(preset.mappings()));
        } catch (IOException e) {
            throw new TaskException(Message.of(CoreMessage.NOT_WRITTEN), Location.file(file.toString()), e);
        }
        draft.keep();
        return preset.mappings().size();
    }

    Path file() {
        return file;
    }
}
