// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.ourolang.interpreter.context.GuestLock;

/**
 * Standard input whose reads Ctrl-C can end. Java cannot interrupt a read, so that a thread of its own reads when
 * nothing is there yet. A read that was given up goes on; the next one takes what it finds. For one thread at a time,
 * which runs guest code.
 */
final class InterruptibleInput extends InputStream {
    private static final int SIZE = 8192;

    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private int position;
    private int count;
    private FutureTask<Integer> pending;

    InterruptibleInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int available() throws IOException {
        return count - position + (pending == null ? in.available() : 0);
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int taken = Math.min(length, count - position);
        System.arraycopy(buffer, position, target, from, taken);
        position += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        if (position == count) {
            position = 0;
            count = 0;
            int read = pending == null && in.available() > 0 ? in.read(buffer, 0, SIZE) : await();
            count = Math.max(0, read);
        }
        return position < count;
    }

    private int await() throws IOException {
        if (pending == null) {
            pending = new FutureTask<>(() -> in.read(buffer, 0, SIZE));
            Thread reader = new Thread(pending, "standard input");
            reader.setDaemon(true);
            reader.start();
        }
        int[] read = new int[1];
        Throwable[] failed = new Throwable[1];
        GuestLock.get().blocking(() -> {
            try {
                read[0] = pending.get();
            } catch (ExecutionException failure) {
                failed[0] = failure.getCause();
            }
        });
        pending = null;
        if (failed[0] != null) {
            throw new IOException(failed[0].getMessage(), failed[0]);
        }
        return read[0];
    }
}
