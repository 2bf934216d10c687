// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;

/** Random turns, written down in one convention after the other, come back as the same turns. */
class RoundTripTest {

    private static final List<List<String>> CASTS = List.of(
            List.of("Ada Quill", "Bo Marten", "Cy"),
            List.of("I", "P"),
            List.of("INTERVIEWER", "LORNA VANE"),
            List.of("Speaker 1", "Speaker 2", "Speaker 3"),
            List.of("P01", "P02"),
            List.of("Dr. Ines de la Mar", "Þóra Æsa", "李雷"));
    private static final List<String> WORDS = List.of(
            "lamp",
            "the",
            "harbour,",
            "we",
            "9:30",
            "said:",
            "Monday",
            "(no)",
            "[laughs]",
            "naïve",
            "🚢",
            "boat.",
            "a/b",
            "http://x.example/y:z",
            "he’s",
            "–",
            "5",
            "&",
            "<",
            "II.",
            "é",
            "שלום",
            "#7",
            "{x}",
            "I:",
            "100%");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<String> cast = CASTS.get(random.nextInt(CASTS.size()));

    private record Said(String speaker, List<String> paragraphs, int second) {}

    @RepeatedTest(40)
    void comesBackTheSameFromEachConvention() throws TaskException {
        List<Said> turns = turns(3);
        check("colon.txt", turns, said -> said.speaker + ": " + paragraphs(said) + "\n\n");
        check("alone.txt", turns, said -> said.speaker + ":\n" + paragraphs(said) + "\n");
        check("otter.txt", turns, said -> said.speaker + "  " + clock(said) + " \n" + paragraphs(said) + "\n\n");
        check("rev.txt", turns, said -> said.speaker + " (" + clock(said) + "):\r\n" + paragraphs(said) + "\r\n");
        check("time.txt", turns, said -> "[" + clock(said) + "] " + said.speaker + ": " + paragraphs(said) + "\n");
        check(
                "teams.docx",
                turns,
                said -> paragraph(bold(said.speaker) + run("   " + clock(said) + "\n" + paragraphs(said))));
        check(
                "bold.docx",
                turns,
                said -> paragraph(bold(said.speaker + ":") + run(" " + said.paragraphs.get(0)))
                        + String.join(
                                "",
                                said.paragraphs.stream()
                                        .skip(1)
                                        .map(p -> paragraph(run(p)))
                                        .toList()));
        check("table.docx", turns, RoundTripTest::row);
    }

    @RepeatedTest(40)
    void comesBackTheSameFromCaptions() throws TaskException {
        List<Said> turns = turns(1);
        check("zoom.vtt", turns, said -> cue(said, '.') + said.speaker + ": " + escape(paragraphs(said)) + "\n\n");
        check(
                "teams.vtt",
                turns,
                said -> "a-b/1-0\n" + cue(said, '.') + "<v " + said.speaker + ">" + escape(paragraphs(said))
                        + (random.nextBoolean() ? "</v>" : "") + "\n\n");
        check("name.srt", turns, said -> "7\n" + cue(said, ',') + said.speaker + ": " + paragraphs(said) + "\n\n");
    }

    private void check(String name, List<Said> turns, Function<Said, String> convention) throws TaskException {
        String body = String.join("", turns.stream().map(convention).toList());
        byte[] bytes =
                switch (name.substring(name.indexOf('.'))) {
                    case ".docx" ->
                        DocxFile.body(name.startsWith("table") ? "<w:tbl>" + body + "</w:tbl>" : body)
                                .bytes();
                    case ".vtt" -> ("WEBVTT\n\n" + body).getBytes(StandardCharsets.UTF_8);
                    default -> body.getBytes(StandardCharsets.UTF_8);
                };
        Transcript transcript = Importing.read(new Source(name, bytes)).value().orElseThrow();
        Laws.check(transcript);
        assertThat(Importing.turns(transcript))
                .as(name + ", seed " + seed)
                .isEqualTo(turns.stream()
                        .map(said -> said.speaker + "|"
                                + String.join("/", said.paragraphs).replace('\n', '/'))
                        .toList());
    }

    /** Each of the cast speaks at least twice, never the same twice in a row. */
    private List<Said> turns(int paragraphs) {
        List<Said> turns = new ArrayList<>();
        for (int i = 0; i < cast.size() * 3; i++) {
            List<String> said = new ArrayList<>();
            for (int p = random.nextInt(paragraphs); p >= 0; p--) {
                said.add(sentence());
            }
            turns.add(new Said(cast.get(i % cast.size()), said, i * 7));
        }
        return turns;
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder("so");
        for (int i = random.nextInt(30); i > 0; i--) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.toString();
    }

    private static String paragraphs(Said said) {
        return String.join("\n", said.paragraphs);
    }

    private static String clock(Said said) {
        return String.format(Locale.ROOT, "%d:%02d", said.second / 60, said.second % 60);
    }

    private static String cue(Said said, char point) {
        return String.format(
                Locale.ROOT,
                "00:%02d:%02d%c000 --> 00:%02d:%02d%c500\n",
                said.second / 60,
                said.second % 60,
                point,
                said.second / 60,
                said.second % 60,
                point);
    }

    private static String row(Said said) {
        String words = String.join(
                "", said.paragraphs.stream().map(p -> paragraph(run(p))).toList());
        return "<w:tr><w:tc>" + paragraph(run(clock(said))) + "</w:tc><w:tc>" + words + "</w:tc><w:tc>"
                + paragraph(run(said.speaker)) + "</w:tc></w:tr>";
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String bold(String words) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + escape(words) + "</w:t></w:r>";
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">"
                + escape(words).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
