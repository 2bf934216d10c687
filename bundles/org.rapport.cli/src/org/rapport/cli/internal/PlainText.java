// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import picocli.CommandLine.ITypeConverter;

/** Takes the name of {@code --role NAME=ROLE} as it is, without blanks at its ends. */
final class PlainText implements ITypeConverter<String> {

    @Override
    public String convert(String text) {
        return text.strip();
    }
}
