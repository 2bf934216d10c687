// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testkit.Samples.ADA;
import static org.rapport.testkit.Samples.BEN;
import static org.rapport.testkit.Samples.CARE;
import static org.rapport.testkit.Samples.HONESTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.api.store.ErasureOrder;
import org.rapport.api.store.StudyAddress;
import org.rapport.api.store.StudyStore;
import org.rapport.api.store.StudyStores;
import org.rapport.api.task.Problem;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Code;
import org.rapport.model.codebook.CodeId;
import org.rapport.model.codebook.Colour;
import org.rapport.model.coding.Coding;
import org.rapport.model.coding.Suggestion;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;
import org.rapport.model.study.Case;
import org.rapport.model.study.CaseId;
import org.rapport.model.study.CaseValue;
import org.rapport.model.study.CoderProfile;
import org.rapport.model.study.Memo;
import org.rapport.model.study.MemoId;
import org.rapport.model.study.MemoSubject;
import org.rapport.model.study.Role;
import org.rapport.model.study.Speaker;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.Samples;
import org.rapport.testkit.StoreTesting;

/**
 * Every value of the first and the last row in every table, changed past the program, is found by the full check, and so is every row that
 * is taken out. The tables and columns are asked of the database, so that none can be forgotten.
 */
final class TamperTest extends StoreTesting {

    /** Numbers in this file alone, which mean nothing where no row refers to them. */
    private static final Set<String> FREE = Set.of("text.number", "source.number");

    @Override
    protected StudyStores stores() {
        return Testing.stores();
    }

    /** At least two rows in every table, with undone and redone edits and removed records. */
    private void fill() throws TaskException {
        Transcript first = begin();
        Transcript second = Samples.transcript("Second", 2);
        Suggestion suggestion = Samples.suggestion(first, "each", CARE);
        Coding coding = Samples.coding(first, "honest", HONESTY, ADA);
        Attribute years = new Attribute(AttributeId.random(), "Years", Attribute.Type.NUMBER, List.of());
        Attribute field = new Attribute(AttributeId.random(), "Field", Attribute.Type.CHOICE, List.of("care"));
        Case dana = new Case(CaseId.random(), "Dana", "leads");
        edit(BEN, "Import", session -> session.put(second, Samples.source("Second", 2)));
        edit(ADA, "Code", session -> {
            session.put(coding);
            session.put(Samples.coding(second, "honest", CARE, BEN));
            session.put(suggestion);
            session.put(Samples.suggestion(second, "each", HONESTY));
            session.put(Samples.accepted(suggestion, ADA));
            session.put(Samples.accepted(suggestion, BEN));
        });
        edit(ADA, "Describe", session -> {
            session.put(years);
            session.put(field);
            session.put(dana);
            session.put(new Case(CaseId.random(), "Eve", ""));
            session.put(new CaseValue(dana.id(), years.id(), "12"));
            session.put(new CaseValue(dana.id(), field.id(), "care"));
            session.put(new Speaker(first.id(), "Dana M.", Optional.of(Role.LEADER), Speaker.RoleOrigin.GIVEN)
                    .as(Optional.of(dana.id())));
            session.put(new Speaker(first.id(), "Q", Optional.of(Role.INTERVIEWER), Speaker.RoleOrigin.GUESSED));
            session.put(new CoderProfile(ADA, Optional.of(Colour.of("#336699")), "first"));
            session.put(new CoderProfile(BEN, Optional.empty(), ""));
            session.put(memo(new MemoSubject.OfPassage(Samples.passage(first, "honest"))));
            session.put(memo(new MemoSubject.OfCode(CARE)));
        });
        edit(ADA, "Look at it", session -> session.put(coding.lookedAt()));
        edit(BEN, "Add a code", session -> session.put(Samples.codebookWith(Code.named(new CodeId("N"), "New"))));
        store.undo(BEN);
        store.redo(BEN);
        erase(new ErasureOrder.OfWords(
                first.id(), List.of(Samples.passage(first, "each").span())));
        erase(new ErasureOrder.OfHistory(head().orElseThrow().id()));
        Coding passing = Samples.coding(second, "Always", CARE, BEN);
        edit(BEN, "Code more", session -> session.put(passing));
        edit(BEN, "Code less", session -> session.remove(passing.id()));
        edit(ADA, "Code for nothing", session -> session.put(Samples.coding(first, "Always", CARE, ADA)));
        store.undo(ADA);
    }

    private void erase(ErasureOrder.What what) throws TaskException {
        store.erasure().run(BEN, new ErasureOrder(what, false, false), "asked for", Progress.NONE);
        store.erasure().finish(Progress.NONE);
    }

    private static Memo memo(MemoSubject subject) {
        return new Memo(MemoId.random(), subject, Memo.Type.ANALYTIC, ADA, "Title", "Thought", Samples.NOON);
    }

    @Test
    void findsEveryChangedValueAndEveryMissingRow() throws TaskException, SQLException, IOException {
        fill();
        assertThat(store.checkFully(Progress.NONE)).isEmpty();
        store.close();
        Path sound = folder.resolve("sound.rapport");
        Files.copy(file(), sound);
        List<String> missed = new ArrayList<>();
        for (String table : RawSql.query(sound, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            String key = key(sound, table);
            List<String> rows = RawSql.query(sound, "SELECT " + key + " FROM " + table);
            if (table.equals("erasure_unfinished")) {
                assertThat(rows).as("what is still to do").isEmpty();
                continue;
            }
            assertThat(rows).as("rows of %s", table).isNotEmpty();
            for (String row : new HashSet<>(List.of(rows.get(0), rows.get(rows.size() - 1)))) {
                String where = " WHERE " + key + " = '" + row.replace("'", "''") + "'";
                for (String column : columns(sound, table)) {
                    vandalise(sound, "UPDATE " + table + " SET " + column + " = " + otherwise(column) + where);
                    if (isSound() && !isFree(sound, table, column, row)) {
                        missed.add(table + "." + column + where);
                    }
                }
                vandalise(sound, "DELETE FROM " + table + where);
                if (isSound()) {
                    missed.add("deleted from " + table + where);
                }
            }
        }
        assertThat(missed).isEmpty();
        Files.copy(sound, file(), StandardCopyOption.REPLACE_EXISTING);
        store = stores.open(address());
    }

    private static List<String> columns(Path file, String table) throws SQLException {
        return RawSql.query(file, "SELECT name FROM pragma_table_info('" + table + "')");
    }

    /** The columns of the key, put together as one text. */
    private static String key(Path file, String table) throws SQLException {
        List<String> keys =
                RawSql.query(file, "SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk");
        return String.join(" || '/' || ", keys.isEmpty() ? columns(file, table) : keys);
    }

    private static String otherwise(String column) {
        return "CASE typeof(" + column + ") WHEN 'integer' THEN CASE WHEN " + column
                + " IN (0, 1) THEN 1 - " + column + " ELSE " + column + " + 1000 END WHEN 'real' THEN " + column
                + " / 2 WHEN 'blob' THEN CAST(coalesce(substr(" + column + ", 1, length(" + column
                + ") - 1), '') || x'5A' AS BLOB)"
                + " WHEN 'null' THEN 'x' ELSE " + column + " || 'x' END";
    }

    private static boolean isFree(Path file, String table, String column, String row) throws SQLException {
        if (table.equals("source") && column.equals("size")) { // of an erased file it is all that is left to believe
            return !RawSql.query(file, "SELECT 1 FROM source WHERE length(bytes) = 0 AND number = " + row)
                    .isEmpty();
        }
        String users = table.equals("source")
                ? "SELECT 1 FROM transcript WHERE source = " + row
                : "SELECT 1 FROM transcript WHERE text = " + row;
        return FREE.contains(table + "." + column) && RawSql.query(file, users).isEmpty();
    }

    private void vandalise(Path sound, String sql) throws IOException, SQLException {
        Files.copy(sound, file(), StandardCopyOption.REPLACE_EXISTING);
        RawSql.execute(file(), "PRAGMA ignore_check_constraints = ON; " + sql);
    }

    private boolean isSound() {
        try (StudyStore open = stores.open(StudyAddress.of(file()))) {
            List<Problem> problems = open.checkFully(Progress.NONE);
            return problems.isEmpty();
        } catch (TaskException e) {
            return false;
        }
    }
}
