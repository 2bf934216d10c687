// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks.hello;

/** The service of the bare application. */
public interface Greeting {

    String text();
}
