// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.TaskException;
import org.rapport.model.text.Transcript;
import org.rapport.testkit.TenSeconds;

/** Web pages, Markdown and InqScribe transcripts that are made to be deep or slow. */
class HostileWebTest {

    private static final int SIZE = 1 << 18;

    private static final List<String> PAGES = List.of(
            "<div>",
            "<b>",
            "<b><p>x",
            "<p><b><i><u><s><em><code>",
            "<table><tr><td>",
            "<table>",
            "<tr><td>x",
            "<td rowspan=1000 colspan=63>x",
            "<ul><li>",
            "<li>x",
            "<pre>\n",
            "<br>",
            "&nbsp;",
            "&#",
            "&",
            "<",
            "<!--",
            "<a href=#_ftn1>",
            "<p><a href=#_ftnref1>",
            "<p hidden>",
            "<p hidden>x</p>",
            "<template>",
            "<svg><p>",
            "<math>",
            "<select>",
            "<style>.a{font-weight:700}</style>",
            "<style>{",
            "<span class='a b c d e f'>x",
            "<span style='font-weight:700;'>x",
            "<time>0:01</time>",
            "<time>",
            "<cite>",
            "<div></p></b>",
            ";base64,",
            "<div " + "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4) + ">");

    private static final List<String> MARKDOWN = List.of(
            ">",
            "- ",
            "1. ",
            "*",
            "*a ",
            "*a _b ",
            "**a *b ",
            "[",
            "![",
            "[a](",
            "[a]\n",
            "[a]: b\n",
            "[a]: /b\n",
            "`",
            "``` a\n",
            "<",
            "<a ",
            "<?",
            "<!--",
            "<b>x",
            "<div>\n",
            "<div>\n\n",
            "&",
            "\\",
            "a\n",
            "|a|\n",
            "|a|\n|-|\n",
            "|",
            "- \n",
            "# a\n",
            "a  \n",
            "---\na: b\n",
            "(*(**");

    @TestFactory
    Stream<DynamicTest> importsOrRefusesMonstrousTranscriptsOfInqScribe() {
        String[] scenes = {
            "<scene>",
            "<scene in='00:00:01.00'>x</scene>",
            "<speaker>A</speaker>x",
            "<scene><speaker/></scene>",
            "x\n",
            "&lt;"
        };
        String[] saved = {"[00:01.00]", "[00:01.00]\\r", "\\r", "[", "a=b\n", "(00:01) x "};
        return Stream.concat(
                Stream.of(scenes).map(part -> monster("xml", "<transcript>", part, "</transcript>")),
                Stream.of(saved).map(part -> monster("inqscr", "app=InqScribe\ntext=", part, "")));
    }

    @TestFactory
    Stream<DynamicTest> importsOrRefusesMonstrousMarkdown() {
        List<String> nested = List.of(
                "*a ".repeat(SIZE / 6) + "a* ".repeat(SIZE / 6),
                "![".repeat(SIZE / 6) + "](a)".repeat(SIZE / 6),
                "|a\n" + "*a ".repeat(900) + "\n" + "*a ".repeat(900) + "a* ".repeat(900),
                "<x      " + " a='b'".repeat(SIZE / 6),
                "<x     " + " a".repeat(990) + ">",
                "- ".repeat(30) + "<x" + " a".repeat(SIZE / 2) + ">",
                "</x    " + " ".repeat(SIZE / 2) + ">",
                "*".repeat(SIZE / 2) + "a" + "*".repeat(SIZE / 2),
                "- ".repeat(SIZE / 20) + "a" + "\n".repeat(SIZE / 2) + "b",
                "|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|\n".repeat(SIZE / 10));
        return Stream.concat(
                MARKDOWN.stream().map(part -> monster("md", part)),
                nested.stream().map(text -> test(text.substring(0, 6), "md", text.getBytes(StandardCharsets.UTF_8))));
    }

    @TestFactory
    Stream<DynamicTest> importsOrRefusesMonstrousPages() {
        return PAGES.stream().map(part -> monster("html", part));
    }

    private static DynamicTest monster(String ending, String part) {
        return monster(ending, "", part, "");
    }

    private static DynamicTest monster(String ending, String head, String part, String tail) {
        byte[] bytes = (head + part.repeat(SIZE / part.length()) + tail).getBytes(StandardCharsets.UTF_8);
        String shown = part.substring(0, Math.min(part.length(), 40)).replace("\n", "\\n");
        return test(ending + " of " + shown, ending, bytes);
    }

    private static DynamicTest test(String name, String ending, byte[] bytes) {
        Source source = new Source("hostile." + ending, bytes);
        return DynamicTest.dynamicTest(name, () -> TenSeconds.run(() -> importOrRefuse(source)));
    }

    private static void importOrRefuse(Source source) {
        try {
            Imported<Transcript> imported = Importing.read(source);
            imported.value()
                    .filter(transcript -> transcript.turns().size() < 10_000)
                    .ifPresent(Laws::check);
        } catch (TaskException e) {
            assertThat(e.what().text()).endsWith(".");
            assertThat(e.where().file()).isEqualTo(source.name());
        }
    }
}
