// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the user types, line by line, until the input ends or Ctrl-C is pressed. */
final class Keyboard {

    private final BufferedReader in;
    private final CompletableFuture<Optional<String>> nothingMore;

    Keyboard(Terminal terminal, TerminalProgress progress) {
        this.in = terminal.in();
        this.nothingMore = progress.cancellation().thenApply(cancelled -> Optional.empty());
    }

    /**
     * The next line; empty if there is none any more. Nothing can end the wait for a key but a key, so a thread of its own
     * waits, and is left behind when the command ends.
     */
    Optional<String> line() {
        CompletableFuture<Optional<String>> typed = new CompletableFuture<>();
        Thread waiting = new Thread(() -> typed.complete(read()), "rapport-keyboard");
        waiting.setDaemon(true);
        waiting.start();
        return typed.applyToEither(nothingMore, line -> line).join();
    }

    private Optional<String> read() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
