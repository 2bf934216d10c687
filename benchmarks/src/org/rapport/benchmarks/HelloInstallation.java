// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * An installation like that of Rapport, with the same script, the same Equinox and the same components runtime, in which
 * the bare application stands in the place of all that is ours and of the libraries behind it.
 */
final class HelloInstallation {

    private static final String BUNDLE = "org.rapport.benchmarks.hello";
    private static final String JAR = "plugins/" + BUNDLE + "_0.1.0.jar";
    private static final String BUNDLES_INFO = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final Pattern FRAME = Pattern.compile("org\\.(eclipse|osgi|apache\\.felix)\\..*");

    private final Path product;
    private final Path folder;

    private HelloInstallation(Path product, Path folder) {
        this.product = product;
        this.folder = folder;
    }

    /** Makes it from the product; returns its script. */
    static Path make(Path product, Path sources, Path folder) throws IOException {
        return new HelloInstallation(product, folder).make(sources);
    }

    private Path make(Path sources) throws IOException {
        Files.createDirectories(folder.resolve("plugins"));
        Files.createDirectories(folder.resolve(BUNDLES_INFO).getParent());
        copyFrame();
        Files.copy(product.resolve("logging.properties"), folder.resolve("logging.properties"));
        try (OutputStream out = Files.newOutputStream(folder.resolve(JAR))) {
            pack(sources, out);
        }
        Path script = folder.resolve("hello");
        Files.writeString(
                script, Files.readString(product.resolve("rapport")).replace("org.rapport.cli.", BUNDLE + "."));
        Same.check("the script can be run", true, script.toFile().setExecutable(true));
        return script;
    }

    private void copyFrame() throws IOException {
        List<String> bundles = new ArrayList<>();
        for (String line : Files.readAllLines(product.resolve(BUNDLES_INFO))) {
            if (line.startsWith("#")) {
                bundles.add(line);
            } else if (FRAME.matcher(line).matches()) {
                bundles.add(line);
                String jar = line.split(",")[2];
                Files.copy(product.resolve(jar), folder.resolve(jar));
            }
        }
        bundles.add(BUNDLE + ",0.1.0," + JAR + ",4,false");
        Files.write(folder.resolve(BUNDLES_INFO), bundles);
    }

    private static void pack(Path sources, OutputStream out) throws IOException {
        Manifest manifest;
        try (InputStream in = Files.newInputStream(sources.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        }
        try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String file : List.of("plugin.xml", "OSGI-INF/greeting.xml")) {
                jar.putNextEntry(new ZipEntry(file));
                Files.copy(sources.resolve(file), jar);
            }
            for (String name : List.of("Greeting", "HarbourGreeting", "HelloApplication")) {
                String file = BUNDLE.replace('.', '/') + "/" + name + ".class";
                jar.putNextEntry(new ZipEntry(file));
                try (InputStream in = HelloInstallation.class.getClassLoader().getResourceAsStream(file)) {
                    in.transferTo(jar);
                }
            }
        }
    }

    /** The product that was built last for this machine. */
    static Path product(Path checkout) throws IOException {
        Path products = checkout.resolve("products/org.rapport.product/target/products/rapport");
        try (Stream<Path> walk = Files.walk(products, 8)) {
            return walk.filter(file -> file.endsWith(BUNDLES_INFO))
                    .map(file -> file.getParent().getParent().getParent())
                    .findFirst()
                    .orElseThrow(() -> new IOException("no product in " + products));
        }
    }
}
