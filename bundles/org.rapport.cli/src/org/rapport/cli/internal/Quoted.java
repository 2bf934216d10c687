// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.api.store.StudyAddress;

/** Names of studies as they can be pasted into a command line. */
final class Quoted {

    private Quoted() {}

    /** The name, in quotation marks if it holds anything but letters, digits and a few plain signs. */
    static String of(StudyAddress study) {
        String name = study.toString();
        if (name.matches("[\\p{L}\\p{Nd}._/\\\\:~@%-]+")) {
            return name;
        }
        return name.indexOf('"') < 0 ? '"' + name + '"' : "'" + name + "'";
    }
}
