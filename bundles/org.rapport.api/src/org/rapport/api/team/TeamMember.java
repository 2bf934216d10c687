// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.team;

import java.util.Objects;
import org.rapport.model.coding.Coder;

/**
 * Somebody who takes part in a study on a server.
 *
 * @param login the login on the server
 * @param coder the name under which the member codes
 * @param role what the member may do
 * @param blind whether the member sees nothing that others coded, until the study is opened; never so for a lead
 */
public record TeamMember(String login, Coder coder, TeamRole role, boolean blind) {

    public TeamMember {
        Objects.requireNonNull(login);
        Objects.requireNonNull(coder);
        Objects.requireNonNull(role);
        if (blind && role == TeamRole.LEAD) {
            throw new IllegalArgumentException("a lead is never blind");
        }
    }
}
