// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.itests;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The bundles of Rapport that run in this framework, without those that only hold tests. */
final class OwnBundles {
    private static final Set<String> TESTS = Set.of("org.rapport.itests", "org.rapport.testkit");

    private OwnBundles() {}

    static BundleContext context() {
        return FrameworkUtil.getBundle(OwnBundles.class).getBundleContext();
    }

    static List<Bundle> all() {
        return Arrays.stream(context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.rapport."))
                .filter(bundle -> !TESTS.contains(bundle.getSymbolicName()))
                .toList();
    }

    /** Lets every own bundle offer its services, as in a product. */
    static void start() throws BundleException {
        for (Bundle bundle : all()) {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        }
    }

    static <T> T service(Class<T> type) {
        return context().getService(context().getServiceReference(type));
    }
}
