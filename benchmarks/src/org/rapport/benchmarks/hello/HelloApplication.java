// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks.hello;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The least that an application of Equinox with a declarative service can do: asks the one component, and prints. */
public final class HelloApplication implements IApplication {

    @Override
    public Object start(IApplicationContext application) {
        BundleContext context = FrameworkUtil.getBundle(HelloApplication.class).getBundleContext();
        System.out.println(
                context.getService(context.getServiceReference(Greeting.class)).text());
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // It ends by itself.
    }
}
