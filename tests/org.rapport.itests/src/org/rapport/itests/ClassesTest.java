// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Whether every class finds what it needs in the class loader of its own bundle. */
class ClassesTest {

    @Test
    void loadsEveryClassOfEveryBundle() {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : OwnBundles.all()) {
            for (String name : classes(bundle)) {
                load(bundle, name, broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Collection<String> classes(Bundle bundle) {
        return bundle
                .adapt(BundleWiring.class)
                .listResources(
                        "org/rapport", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
                .stream()
                .map(path ->
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .toList();
    }

    private static void load(Bundle bundle, String name, List<String> broken) {
        try {
            Class<?> type = bundle.loadClass(name);
            type.getDeclaredMethods();
            type.getDeclaredConstructors();
            type.getDeclaredFields();
        } catch (ClassNotFoundException | LinkageError e) {
            broken.add(bundle.getSymbolicName() + ": " + name + ": " + e);
        }
    }
}
