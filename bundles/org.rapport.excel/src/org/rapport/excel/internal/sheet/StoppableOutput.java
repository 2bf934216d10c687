// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.excel.internal.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import org.rapport.api.task.Progress;

/** Passes bytes on until the task is cancelled; then throws {@link InterruptedIOException}. */
final class StoppableOutput extends FilterOutputStream {

    private final Progress progress;

    StoppableOutput(OutputStream out, Progress progress) {
        super(out);
        this.progress = progress;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (progress.isCancelled()) {
            throw new InterruptedIOException("cancelled");
        }
        out.write(bytes, offset, length);
    }
}
