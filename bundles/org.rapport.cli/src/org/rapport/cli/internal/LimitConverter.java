// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a limit: a whole number from 1 to 1,000,000. */
final class LimitConverter implements ITypeConverter<Integer> {

    private static final int MOST = 1_000_000;

    @Override
    public Integer convert(String text) {
        int limit = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            throw new TypeConversionException("\"" + text + "\" is no whole number from 1 to " + MOST);
        }
        return limit;
    }
}
