// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapport.api.store.CopyReader;
import org.rapport.api.store.CopyWriter;
import org.rapport.api.store.EditSession;
import org.rapport.api.store.MergedRecord;
import org.rapport.api.store.RecordValues;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyReader;
import org.rapport.api.store.StudyStore;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.core.merge.MergeReport;
import org.rapport.core.merge.Settling;
import org.rapport.core.merge.StudyMerge;
import org.rapport.jdbc.internal.SqliteStores;
import org.rapport.model.coding.Coder;
import org.rapport.model.study.RecordKey;
import org.rapport.model.text.Sha256;
import org.rapport.testkit.Samples;

/** Copies of a study in one folder, to be worked on and merged. */
final class MergeBench {

    static final Coder MERGER = new Coder("Mia");

    private static final List<String> STATE = List.of(
            "codebook",
            "code",
            "attribute",
            "study_case",
            "case_value",
            "transcript",
            "turn",
            "speaker",
            "suggestion",
            "decision",
            "coding",
            "memo",
            "coder",
            "tombstone");

    private final Path folder;
    private final SqliteStores stores = new SqliteStores();

    MergeBench(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name + ".rapport");
    }

    StudyStore create(String name) throws TaskException {
        return stores.create(StudyAddress.of(file(name)), Samples.info());
    }

    StudyStore open(String name) throws TaskException {
        return stores.open(StudyAddress.of(file(name)));
    }

    void copy(String from, String to) throws IOException {
        Files.deleteIfExists(file(to));
        Files.copy(file(from), file(to));
    }

    /** Does random work on a copy. */
    void work(String name, MergeWork work, int steps) throws TaskException {
        try (StudyStore store = open(name)) {
            for (int i = 0; i < steps; i++) {
                work.step(store);
            }
        }
    }

    MergeReport trial(String into, String... others) throws TaskException {
        return merge(into, Settling.NOTHING, true, others);
    }

    MergeReport merge(String into, Settling settling, String... others) throws TaskException {
        return merge(into, settling, false, others);
    }

    private MergeReport merge(String into, Settling settling, boolean trial, String... others) throws TaskException {
        List<StudyMerge.Copy> copies = new ArrayList<>();
        try (StudyStore study = open(into)) {
            for (String other : others) {
                copies.add(new StudyMerge.Copy(other, stores.openToRead(StudyAddress.of(file(other)))));
            }
            return new StudyMerge(study, MERGER).merge(copies, settling, trial, Progress.NONE);
        } finally {
            for (StudyMerge.Copy copy : copies) {
                copy.store().close();
            }
        }
    }

    void undoMerge(String name) throws TaskException {
        try (StudyStore store = open(name)) {
            store.undo(MERGER);
        }
    }

    List<Problem> check(String name) throws TaskException {
        try (StudyStore store = open(name)) {
            return store.check(Progress.NONE);
        }
    }

    /** Every record with its values. */
    Map<String, RecordValues> state(String name) throws TaskException {
        Map<String, RecordValues> all = new TreeMap<>();
        records(name).forEach((key, values) -> all.put(key.kind() + " " + key.id(), values));
        return all;
    }

    /** Does onto a copy, as one edit, what was done between two states; returns whether that is possible there. */
    boolean replay(String before, String after, String onto) throws TaskException {
        Map<RecordKey, RecordValues> from = records(before);
        Map<RecordKey, RecordValues> to = records(after);
        Set<RecordKey> keys = new LinkedHashSet<>(from.keySet());
        keys.addAll(to.keySet());
        keys.removeIf(key -> Objects.equals(from.get(key), to.get(key)));
        try (StudyStore source = open(after);
                StudyReader reader = source.read();
                StudyStore store = open(onto);
                EditSession session = store.edit(Samples.ADA, "Replay", "")) {
            CopyWriter copy = session.copy();
            for (RecordKey key : keys) {
                Optional<RecordValues> there = copy.record(key);
                if (there.isPresent() != from.containsKey(key)) {
                    return false;
                }
                Optional<RecordValues> target = Optional.ofNullable(to.get(key));
                if (there.isPresent() && target.isPresent()) {
                    target = Optional.of(changed(there.get(), from.get(key), to.get(key)));
                }
                if (target.isPresent()) {
                    keep(reader.copy(), copy, target.get());
                }
                copy.put(new MergedRecord(key, target, Map.of(), Set.of()));
            }
            if (!keys.isEmpty()) {
                session.commit();
            }
            return true;
        } catch (TaskException e) {
            return false;
        }
    }

    private static RecordValues changed(RecordValues there, RecordValues from, RecordValues to) {
        RecordValues result = there;
        Set<String> fields = new LinkedHashSet<>(from.fields().keySet());
        fields.addAll(to.fields().keySet());
        for (String field : fields) {
            if (!from.get(field).equals(to.get(field))) {
                result = result.with(field, to.get(field));
            }
        }
        return result;
    }

    private static void keep(CopyReader from, CopyWriter to, RecordValues values) throws TaskException {
        if (values.get("text").isPresent()) {
            to.keep(from.text(new Sha256(values.text("text"))).orElseThrow());
        }
        if (values.get("source").isPresent()) {
            to.keep(from.source(new Sha256(values.text("source"))).orElseThrow());
        }
    }

    private Map<RecordKey, RecordValues> records(String name) throws TaskException {
        Map<RecordKey, RecordValues> all = new LinkedHashMap<>();
        try (StudyStore store = open(name);
                StudyReader reader = store.read()) {
            for (RecordKey.Kind kind : RecordKey.Kind.values()) {
                all.putAll(reader.copy().records(kind));
            }
        }
        return all;
    }

    /** Every row of the state, with the edit that left it so. */
    Map<String, List<String>> rows(String name) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file(name));
                Statement statement = connection.createStatement()) {
            for (String table : STATE) {
                List<String> rows = new ArrayList<>();
                try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
                    while (found.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            boolean renumbered =
                                    (table.equals("transcript") && i == 1) || (table.equals("turn") && i == 1);
                            row.append(renumbered ? "" : found.getString(i)).append('|');
                        }
                        rows.add(row.toString());
                    }
                }
                rows.sort(null);
                all.put(table, rows);
            }
        }
        return all;
    }
}
