// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.itests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.rapport.api.importing.TranscriptImporter;

/** A bundle with one importer, built in memory as a third party would build it. */
final class PluginJar {
    private static final String DESCRIPTION = "OSGI-INF/importer.xml";

    private PluginJar() {}

    static InputStream with(Class<? extends TranscriptImporter> importer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            String path = importer.getName().replace('.', '/') + ".class";
            put(jar, path, importer.getClassLoader().getResourceAsStream(path).readAllBytes());
            put(jar, DESCRIPTION, description(importer).getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "example.poems");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Require-Bundle", "org.rapport.model,org.rapport.api");
        headers.putValue("Service-Component", DESCRIPTION);
        return manifest;
    }

    private static String description(Class<?> importer) {
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="example.poems">
                  <implementation class="%s"/>
                  <service>
                    <provide interface="%s"/>
                  </service>
                </scr:component>
                """.formatted(importer.getName(), TranscriptImporter.class.getName());
    }
}
