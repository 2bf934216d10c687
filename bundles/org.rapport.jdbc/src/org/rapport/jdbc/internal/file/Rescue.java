// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.api.task.Message;
import org.rapport.api.task.TaskException;
import org.rapport.jdbc.internal.sql.Database;
import org.rapport.jdbc.internal.sql.Faults;
import org.rapport.jdbc.internal.sql.StoreMessage;
import org.rapport.model.text.Sha256;

/** Says what is left of a study that was refused because it is damaged; changes nothing. */
final class Rescue {

    private static final Set<String> DAMAGE = Set.of(StoreMessage.TRUNCATED.key(), StoreMessage.DAMAGED.key());
    private static final int MOST_BACKUPS = 5;
    private static final int MOST_GAPS = 1_000;

    private final Path file;
    private final Connector connector;
    private final Faults faults;

    Rescue(Path file, Connector connector, Faults faults) {
        this.file = file;
        this.connector = connector;
        this.faults = faults;
    }

    /** The fault; if it is damage, with the copies beside the study and what can be read of it. */
    TaskException explain(TaskException fault) {
        Message what = fault.what();
        if (what.key().equals(StoreMessage.DATABASE.key())) { // a table is missing, or is another one
            what = Message.of(StoreMessage.DAMAGED, what.arguments().toArray());
        }
        if (!DAMAGE.contains(what.key())) {
            return fault;
        }
        Message whole = Message.of(StoreMessage.RESCUE, what.text(), copies().text(), rest().text());
        return new TaskException(whole, faults.location(), fault);
    }

    private Message copies() {
        String names = wholeCopies().stream()
                .limit(MOST_BACKUPS)
                .map(copy -> "\"" + copy.getFileName() + "\"")
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Message.of(StoreMessage.RESCUE_NO_COPY)
                : Message.of(StoreMessage.RESCUE_COPIES, names);
    }

    /** Studies whose names begin as this one's, the latest first. */
    private List<Path> wholeCopies() {
        String name = file.getFileName().toString();
        String stem = name.endsWith(".rapport") ? name.substring(0, name.length() - ".rapport".length()) : name;
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(
                file.getParent(), other -> isCopy(other.getFileName().toString(), name, stem))) {
            beside.forEach(copies::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        copies.removeIf(copy -> connector.study(copy).isEmpty());
        copies.sort(Comparator.comparing(Rescue::time).reversed());
        return copies;
    }

    private static boolean isCopy(String name, String own, String stem) {
        return !name.equals(own) && name.startsWith(stem) && name.endsWith(".rapport");
    }

    private static FileTime time(Path copy) {
        try {
            return Files.getLastModifiedTime(copy);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private Message rest() {
        try (Database database = connector.damaged(file)) {
            int texts = texts(database);
            int codings = rows(database, "SELECT id FROM coding");
            int edits = rows(database, "SELECT id FROM edit ORDER BY number");
            return texts + codings + edits == 0
                    ? Message.of(StoreMessage.RESCUE_NOTHING)
                    : Message.of(StoreMessage.RESCUE_REST, texts, codings, edits);
        } catch (SQLException e) {
            return Message.of(StoreMessage.RESCUE_NOTHING);
        }
    }

    /** The texts that are as they were stored, each looked for by itself. */
    private static int texts(Database database) {
        int whole = 0;
        int gaps = 0;
        for (long number = 1; gaps < MOST_GAPS; number++) {
            if (isWhole(database, number)) {
                whole++;
                gaps = 0;
            } else {
                gaps++;
            }
        }
        return whole;
    }

    private static boolean isWhole(Database database, long number) {
        try {
            Optional<Boolean> same = database.first(
                    "SELECT hash, content FROM text WHERE number = ?",
                    row -> Sha256.of(row.getString(2)).hex().equals(row.getString(1)),
                    number);
            return same.orElse(false);
        } catch (SQLException e) {
            return false;
        }
    }

    /** So many rows as can be read one after the other. */
    private static int rows(Database database, String sql) {
        int[] count = {0};
        try {
            database.list(sql, row -> count[0]++);
        } catch (SQLException e) {
            return count[0];
        }
        return count[0];
    }
}
