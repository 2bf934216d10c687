// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks.hello;

import org.osgi.service.component.annotations.Component;

/** The one component of the bare application. */
@Component
public final class HarbourGreeting implements Greeting {

    @Override
    public String text() {
        return "Hello";
    }
}
