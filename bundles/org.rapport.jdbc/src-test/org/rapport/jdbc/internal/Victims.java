// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.api.store.StudyAddress;

/**
 * Starts processes that edit a study.
 *
 * @param before words before the command, such as those of a tracer
 * @param environment more variables for them
 */
record Victims(List<String> before, Map<String, String> environment) {

    static final Victims PLAIN = new Victims(List.of(), Map.of());

    Process start(StudyAddress address, String... words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CrashVictim.class.getName(),
                address.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    static BufferedReader lines(Process victim) {
        return new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
    }
}
