// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.codebooks.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schema that is published for editors, asked through a YAML parser and a validator that are not ours. */
final class PublishedSchema {

    private final JsonSchema schema;
    private final YAMLMapper yaml = YAMLMapper.builder().build();

    PublishedSchema() throws IOException {
        Path file = codebooks().resolve("schema/rapport-codebook-1.schema.json");
        JsonNode tree = JsonMapper.builder().build().readTree(Files.readString(file));
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree);
    }

    /** The folder of the shipped codebooks and of the schema. */
    static Path codebooks() {
        return Path.of(System.getProperty("rapport.root"), "codebooks");
    }

    /** What is wrong with a codebook; nothing if it is valid. */
    List<String> complaints(String codebook) throws IOException {
        return complaints(yaml.readTree(codebook));
    }

    List<String> complaints(JsonNode codebook) {
        return schema.validate(codebook).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
