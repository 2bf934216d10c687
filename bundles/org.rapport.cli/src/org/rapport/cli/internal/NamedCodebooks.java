// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.api.store.StudyReader;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.core.CoreMessage;
import org.rapport.core.study.Study;
import org.rapport.model.codebook.Codebook;
import org.rapport.model.study.CodebookVersion;
import org.rapport.model.study.Edit;
import org.rapport.model.study.EditId;
import org.rapport.model.study.HistoryQuery;

/** Reads the codebooks that people name. */
final class NamedCodebooks {

    private static final String EDIT = "[0-9a-fA-F]{4}[0-9a-fA-F-]{0,32}";

    private final Session session;

    NamedCodebooks(Session session) {
        this.session = session;
    }

    /**
     * Reads a codebook.
     *
     * @throws TaskException if the file or the study cannot be read, or has no such codebook
     */
    Codebook read(CodebookName name) throws TaskException {
        Optional<Path> file = name.file();
        if (file.isPresent()) {
            return new CodebookFile(session).read(file.get());
        }
        try (Study study = session.open(name.address());
                StudyReader reader = study.store().read()) {
            return name.version().isPresent()
                    ? earlier(reader, name, name.version().get())
                    : reader.codebook().orElseThrow(() -> new TaskException(Message.of(CoreMessage.NO_CODEBOOK)));
        }
    }

    /** The last codebook of that version, the codebook at the end of that day (UTC), or the one that the edit left. */
    private static Codebook earlier(StudyReader reader, CodebookName name, String version) throws TaskException {
        List<CodebookVersion> versions = reader.codebookVersions();
        Optional<Codebook> sameVersion = versions.stream()
                .flatMap(each -> each.codebook().stream())
                .filter(book -> book.about().version().equals(version))
                .findFirst();
        Optional<Instant> endOfDay = endOfDay(version);
        Optional<Codebook> found = Optional.empty();
        if (sameVersion.isPresent()) {
            found = sameVersion;
        } else if (endOfDay.isPresent()) {
            found = versions.stream()
                    .filter(each -> each.edit().at().isBefore(endOfDay.get()))
                    .findFirst()
                    .flatMap(CodebookVersion::codebook);
        } else {
            found = reader.codebookAt(edit(reader, name, version));
        }
        return found.orElseThrow(
                () -> new TaskException(Message.of(VersionMessage.NONE_THEN, version, Quoted.of(name.address()))));
    }

    private static Optional<Instant> endOfDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static EditId edit(StudyReader reader, CodebookName name, String beginning) throws TaskException {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        List<EditId> found = beginning.matches(EDIT)
                ? reader.history(HistoryQuery.ALL).stream()
                        .map(Edit::id)
                        .filter(id -> id.toString().startsWith(wanted))
                        .toList()
                : List.of();
        if (found.size() > 1) {
            throw new TaskException(
                    Message.of(VersionMessage.SEVERAL, beginning, found.size(), Quoted.of(name.address())));
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() ->
                        new TaskException(Message.of(VersionMessage.NO_VERSION, beginning, Quoted.of(name.address()))));
    }
}
