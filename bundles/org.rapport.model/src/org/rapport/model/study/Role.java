// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.model.study;

import java.util.Locale;

/**
 * What a speaker is in the interview. Interviewers' turns are context and never evidence.
 *
 * @param name lower case, 1 to 40 letters, digits, blanks or hyphens
 */
public record Role(String name) implements Comparable<Role> {

    public static final Role INTERVIEWER = new Role("interviewer");
    public static final Role LEADER = new Role("leader");

    public Role {
        name = name.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} -]{0,39}")) {
            throw new IllegalArgumentException("not a role");
        }
    }

    @Override
    public int compareTo(Role other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
