// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import org.rapport.model.study.Role;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the role of {@code --role NAME=ROLE}. */
final class RoleConverter implements ITypeConverter<Role> {

    @Override
    public Role convert(String text) {
        try {
            return new Role(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("a role is 1 to 40 letters, digits, blanks or hyphens");
        }
    }
}
