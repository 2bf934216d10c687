// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The version of this bundle, by its manifest. */
final class ProgramVersion {

    private static final String BUNDLE = "org.rapport.excel";

    private ProgramVersion() {}

    /** Empty where there is no manifest, as in tests. */
    static String read() throws IOException {
        List<URL> manifests =
                Collections.list(ProgramVersion.class.getClassLoader().getResources("META-INF/MANIFEST.MF"));
        for (URL url : manifests) {
            try (InputStream in = url.openStream()) {
                Attributes main = new Manifest(in).getMainAttributes();
                String name = main.getValue("Bundle-SymbolicName");
                if (name != null && name.split(";")[0].strip().equals(BUNDLE)) {
                    return main.getValue("Bundle-Version");
                }
            }
        }
        return "";
    }
}
