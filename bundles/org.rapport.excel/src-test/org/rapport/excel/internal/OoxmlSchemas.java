// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schemas of ECMA-376 (transitional), as poi-ooxml-full carries them, under the JDK's validator; and two small ones
 * of our own for the parts of the package that it does not carry.
 */
final class OoxmlSchemas {

    private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";
    private static final Pattern JAR = Pattern.compile("poi-ooxml-full-[0-9.]+\\.jar");

    private final Path jar;
    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    OoxmlSchemas(Path jar) {
        this.jar = jar;
    }

    /** The jar on the class path or in the local Maven repository. */
    static Optional<Path> find() throws IOException {
        List<Path> places = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            places.add(Path.of(entry));
        }
        String repository = Optional.ofNullable(System.getenv("MAVEN_REPO_LOCAL"))
                .orElse(System.getProperty("user.home") + "/.m2/repository");
        Path versions = Path.of(repository, "org", "apache", "poi", "poi-ooxml-full");
        if (Files.isDirectory(versions)) {
            try (var files = Files.walk(versions)) {
                files.forEach(places::add);
            }
        }
        return places.stream()
                .filter(path -> JAR.matcher(String.valueOf(path.getFileName())).matches())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * What is wrong with a part; empty if nothing is. {@code xml:space} is passed over: Excel writes it on texts with
     * blanks at an end, and the schema has no place for it.
     */
    List<String> faults(String part, byte[] content) throws Exception {
        String xml = new String(content, StandardCharsets.UTF_8).replace("<t xml:space=\"preserve\">", "<t>");
        List<String> faults = new ArrayList<>();
        Validator validator = schema(part).newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(part + ": " + fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(part + ": " + fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) throws SAXException {
                throw fault;
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXParseException fault) {
            faults.add(part + ": " + fault.getMessage());
        }
        return faults;
    }

    private Schema schema(String part) throws Exception {
        String name = schemaOf(part);
        Schema known = schemas.get(name);
        if (known == null) {
            known = load(name);
            schemas.put(name, known);
        }
        return known;
    }

    private static String schemaOf(String part) {
        if (part.endsWith(".rels")) {
            return "opc-relationships.xsd";
        }
        return switch (part) {
            case "[Content_Types].xml" -> "content-types.xsd";
            case "docProps/core.xml" -> "core-properties.xsd";
            case "docProps/app.xml" -> "shared-documentPropertiesExtended.xsd";
            default -> "sml.xsd";
        };
    }

    private Schema load(String name) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        DOMImplementationLS dom =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            LSInput input = dom.createLSInput();
            input.setSystemId(systemId);
            input.setCharacterStream(new StringReader(text(systemId)));
            return input;
        });
        return factory.newSchema(new StreamSource(new StringReader(text(name)), name));
    }

    private String text(String name) {
        try (InputStream own = OoxmlSchemas.class.getResourceAsStream(name);
                ZipFile zip = new ZipFile(jar.toFile())) {
            InputStream in = own != null ? own : zip.getInputStream(zip.getEntry(FOLDER + name));
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
