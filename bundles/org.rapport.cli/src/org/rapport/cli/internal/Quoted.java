// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;

/** File names as they can be pasted into a command line. */
final class Quoted {

    private Quoted() {}

    /** The name, in quotation marks if it holds anything but letters, digits and a few plain signs. */
    static String of(Path file) {
        String name = file.toString();
        if (name.matches("[\\p{L}\\p{Nd}._/\\\\:~-]+")) {
            return name;
        }
        return name.indexOf('"') < 0 ? '"' + name + '"' : "'" + name + "'";
    }
}
