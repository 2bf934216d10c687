// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapport.model.text.Transcript;
import org.rapport.model.text.Turn;

/** The sample interviews give exactly the turns that their author wrote down. */
class SampleInterviewsTest {

    private static final Path FOLDER = Checkout.file("samples/leader-interviews");

    @TestFactory
    List<DynamicTest> givesTheTurnsThatTheAuthorWroteDown() throws IOException {
        Path expected = FOLDER.resolve("expected-turns.json");
        assumeTrue(Files.exists(expected), "skipped: the sample interviews are not in this checkout");
        List<DynamicTest> tests = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(expected.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME
                    && !json.currentName().equals("interviews")) {
                json.nextToken();
                json.skipChildren();
            }
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                tests.add(interview(json));
            }
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private static DynamicTest interview(JsonParser json) throws IOException {
        String file = "";
        List<Map<String, String>> turns = List.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "file" -> file = json.getText();
                case "turns" -> turns = turns(json);
                default -> json.skipChildren();
            }
        }
        Path source = FOLDER.resolve(file);
        List<Map<String, String>> expected = turns;
        return DynamicTest.dynamicTest(
                file, () -> assertThat(found(Importing.transcript(source))).isEqualTo(expected));
    }

    private static List<Map<String, String>> turns(JsonParser json) throws IOException {
        List<Map<String, String>> turns = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> turn = new TreeMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                turn.put(field, json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText());
            }
            turns.add(turn);
        }
        return turns;
    }

    private static List<Map<String, String>> found(Transcript transcript) {
        return transcript.turns().stream().map(turn -> found(transcript, turn)).toList();
    }

    private static Map<String, String> found(Transcript transcript, Turn turn) {
        Map<String, String> found = new TreeMap<>();
        found.put("speaker", turn.speaker().orElse(""));
        found.put("text", transcript.text().slice(turn.span()));
        turn.time()
                .ifPresent(time ->
                        found.put("startMillis", String.valueOf(time.start().toMillis())));
        return found;
    }
}
