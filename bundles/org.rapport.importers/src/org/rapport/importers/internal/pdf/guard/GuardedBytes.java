// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.guard;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in memory that a parser reads at a price: each read is a piece of work, and from time to time the depth of the
 * stack is looked at. The parser of PDFBox calls itself for each array in an array without a limit; but it reads a byte
 * for each, so that this stops it long before the stack is full.
 */
final class GuardedBytes implements RandomAccessRead {

    private static final int LOOKED_EVERY = 1024;
    private static final int DEEPEST = 1200;

    private final byte[] bytes;
    private final Budget budget;
    private int position;
    private int reads;
    private boolean closed;

    GuardedBytes(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        count();
        return position < bytes.length ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        count();
        int number = Math.min(length, bytes.length - position);
        if (number <= 0) {
            return length == 0 ? 0 : -1;
        }
        budget.steps(number / 64);
        System.arraycopy(bytes, position, target, offset, number);
        position += number;
        return number;
    }

    @Override
    public int peek() throws IOException {
        count();
        return position < bytes.length ? bytes[position] & 0xff : -1;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long newPosition) throws IOException {
        count();
        if (newPosition < 0) {
            throw new IOException("a place before the beginning");
        }
        position = (int) Math.min(newPosition, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    private void count() throws TooMuchException {
        budget.step();
        if (++reads % LOOKED_EVERY == 0
                && StackWalker.getInstance()
                                .walk(frames -> frames.limit(DEEPEST).count())
                        >= DEEPEST) {
            throw budget.tooDeep();
        }
    }
}
