// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

/** The version of the product. */
final class Version {

    static final String TEXT = System.getProperty("rapport.version", "built from source");

    private Version() {}
}
