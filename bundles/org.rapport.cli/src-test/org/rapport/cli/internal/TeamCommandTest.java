// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.api.task.TaskException;

/** Commands about teams say what they cannot do. */
final class TeamCommandTest extends CommandTesting {

    @Test
    void aTeamNeedsAServer() throws TaskException {
        assertThat(refuses("team list")).contains("A team works on a study on a server");
        assertThat(refuses("team add", "ben", "--coder", "Ben", "--blind")).contains("rapport push");
        assertThat(refuses("team assign", "Ben", "talk")).contains("rapport push");
        assertThat(refuses("team open")).contains("rapport push");
    }

    @Test
    void aLeadIsNeverBlindAndThereAreThreeRoles() throws TaskException {
        assertThat(refuses("team add", "ben", "--role", "lead", "--blind")).contains("cannot be blind");
        assertThat(run("team add", "ben", "--role", "boss")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("the roles are lead, coder and viewer");
    }

    @Test
    void aStudyIsPushedToAServerAndPulledFromOne() throws TaskException {
        assertThat(refuses("push", "other.rapport")).contains("the address of a study on a server");
        assertThat(refuses("pull", "other.rapport")).contains("the address of a study on a server");
    }
}
