// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapport.api.codebook.IndicatorCheck;
import org.rapport.api.source.Imported;
import org.rapport.api.source.Source;
import org.rapport.api.task.Progress;
import org.rapport.api.task.TaskException;
import org.rapport.model.codebook.Codebook;

/** Reads codebooks that tests write. */
final class Reading {

    /** The smallest codebook; more keys may follow it. */
    static final String LEAST = """
            format: rapport-codebook/1
            id: least
            title: The least
            version: '1'
            language: en
            """;

    /** The smallest codebook with one code; keys of the code may follow it, indented by four. */
    static final String ONE_CODE = LEAST + """
            codes:
              - id: A
                label: Apple
            """;

    private Reading() {}

    static Imported<Codebook> of(String yaml) throws TaskException {
        return of(yaml, IndicatorCheck.NONE);
    }

    static Imported<Codebook> of(String yaml, IndicatorCheck check) throws TaskException {
        return of(yaml.getBytes(StandardCharsets.UTF_8), check);
    }

    static Imported<Codebook> of(byte[] yaml, IndicatorCheck check) throws TaskException {
        return new YamlCodebookFormat().read(new Source("book.yaml", yaml), check, Progress.NONE);
    }

    /** All problems as people see them. */
    static List<String> problems(String yaml) throws TaskException {
        return of(yaml).problems().stream().map(Object::toString).toList();
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Reading.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
