// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.lucene.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;

/**
 * Files mapped into memory. Where an interrupt of this thread kept a file from being mapped, it says so; Lucene alone
 * says that mapping failed for want of memory, and keeps the cause to itself.
 */
final class MappedDirectory extends MMapDirectory {

    MappedDirectory(Path path) throws IOException {
        super(path);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        try {
            return super.openInput(name, context);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted() && !Causes.isDamage(e)) {
                ClosedByInterruptException interrupt = new ClosedByInterruptException();
                interrupt.initCause(e);
                throw interrupt;
            }
            throw e;
        }
    }
}
