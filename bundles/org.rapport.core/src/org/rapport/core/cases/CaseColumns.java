// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.rapport.api.table.TableRow;
import org.rapport.api.task.Message;
import org.rapport.api.task.Problem;
import org.rapport.model.study.Attribute;
import org.rapport.model.study.AttributeId;

/**
 * What the columns of a table of cases hold, by the first row: attributes, and perhaps the files of transcripts and the
 * labels of speakers. A column that is called like an attribute of the study is that attribute.
 */
final class CaseColumns {

    private static final List<Attribute.Type> GUESSES =
            List.of(Attribute.Type.NUMBER, Attribute.Type.DATE, Attribute.Type.YES_NO, Attribute.Type.TEXT);

    private static final Set<String> FILES = Set.of(
            "file",
            "files",
            "file name",
            "file names",
            "filename",
            "filenames",
            "transcript",
            "transcripts",
            "document",
            "documents",
            "datei",
            "dateien",
            "dateiname",
            "transkript",
            "transkripte",
            "dokument",
            "dokumente",
            "fichier",
            "fichiers",
            "archivo",
            "archivos",
            "bestand",
            "bestanden");

    private static final Set<String> SPEAKERS = Set.of(
            "speaker",
            "speakers",
            "label",
            "speaker label",
            "sprecher",
            "sprecherin",
            "locuteur",
            "hablante",
            "spreker");

    private final TableRow header;
    private final List<Attribute> known;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Attribute> attributes = new TreeMap<>();
    private final List<Attribute> added = new ArrayList<>();
    private Optional<Integer> files = Optional.empty();
    private Optional<Integer> speakers = Optional.empty();

    CaseColumns(TableRow header, List<Attribute> known) {
        this.header = header;
        this.known = known;
    }

    /**
     * Reads the first row.
     *
     * @param match the name of the column with files, if a person said it
     * @param cells the cells of a column that are not empty
     */
    void read(Optional<String> match, IntFunction<Stream<String>> cells) {
        findFiles(match);
        Set<String> named = new HashSet<>();
        for (int column = 1; column < header.cells().size(); column++) {
            String name = header.cell(column);
            if (name.isEmpty()) {
                refuse(CaseMessage.UNNAMED_COLUMN, column + 1);
            } else if (!named.add(key(name))) {
                refuse(CaseMessage.COLUMN_TWICE, name);
            } else if (files.isPresent() && speakers.isEmpty() && isCalled(column, SPEAKERS)) {
                speakers = Optional.of(column);
            } else if (!files.equals(Optional.of(column))) {
                attribute(name, column, cells);
            }
        }
    }

    private void findFiles(Optional<String> match) {
        if (match.isPresent()) {
            for (int column = 0; column < header.cells().size() && files.isEmpty(); column++) {
                files = key(header.cell(column)).equals(key(match.get())) ? Optional.of(column) : files;
            }
            if (files.isEmpty()) {
                refuse(CaseMessage.NO_COLUMN, match.get(), String.join(", ", header.cells()));
            }
            return;
        }
        for (int column = 0; column < header.cells().size(); column++) {
            if (isCalled(column, FILES)) {
                if (files.filter(earlier -> earlier > 0).isPresent()) {
                    refuse(CaseMessage.TWO_FILE_COLUMNS, header.cell(files.get()), header.cell(column));
                    return;
                }
                files = Optional.of(column);
            }
        }
    }

    private boolean isCalled(int column, Set<String> names) {
        String name = key(header.cell(column)).replace('_', ' ');
        return names.contains(name)
                && known.stream().noneMatch(attribute -> key(attribute.name()).equals(key(header.cell(column))));
    }

    private void attribute(String name, int column, IntFunction<Stream<String>> cells) {
        List<Attribute> alike = known.stream()
                .filter(attribute -> attribute.name().equalsIgnoreCase(name))
                .toList();
        if (alike.size() > 1) {
            refuse(CaseMessage.ATTRIBUTE_AMBIGUOUS, name);
        } else if (alike.isEmpty()) {
            Attribute made = made(name, column, cells);
            added.add(made);
            attributes.put(column, made);
        } else {
            attributes.put(column, alike.get(0));
        }
    }

    private static Attribute made(String name, int column, IntFunction<Stream<String>> cells) {
        boolean any = cells.apply(column).findAny().isPresent();
        return GUESSES.stream()
                .map(type -> new Attribute(AttributeId.random(), name, type, List.of()))
                .filter(guess -> guess.type() == Attribute.Type.TEXT
                        || any && cells.apply(column).allMatch(guess::accepts))
                .findFirst()
                .orElseThrow();
    }

    private void refuse(CaseMessage why, Object... arguments) {
        problems.add(Problem.error(Message.of(why, arguments), header.place()));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The attributes by column, in the order of the columns. */
    Map<Integer, Attribute> attributes() {
        return attributes;
    }

    /** The attributes that the study does not have. */
    List<Attribute> added() {
        return added;
    }

    /** The column with the names or patterns of transcripts, which may be that of the cases. */
    Optional<Integer> files() {
        return files;
    }

    /** The column with the labels of speakers. */
    Optional<Integer> speakers() {
        return speakers;
    }
}
