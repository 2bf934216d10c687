// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Whether the manifest of every bundle lets its classes reach what they mention. */
class ClassesTest {

    @Test
    void findsEveryClassThatABundleMentions() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Bundle bundle : OwnBundles.all()) {
            Collection<String> classes = classFiles(bundle);
            assertThat(classes).as(bundle.getSymbolicName()).isNotEmpty();
            for (String path : classes) {
                mentioned(bundle, path).stream()
                        .filter(name -> !canLoad(bundle, name))
                        .map(name -> path + " mentions " + name)
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Collection<String> classFiles(Bundle bundle) {
        int options = BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL;
        return bundle.adapt(BundleWiring.class).listResources("org/rapport", "*.class", options);
    }

    private static Collection<String> mentioned(Bundle bundle, String path) throws IOException {
        try (InputStream in = bundle.getEntry(path).openStream()) {
            return ClassFile.mentioned(in);
        }
    }

    private static boolean canLoad(Bundle bundle, String name) {
        try {
            bundle.loadClass(name);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
