// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** One of the host's standard streams. */
final class StandardStore extends ByteStore {
    private static final int SIZE = 8192;

    private final InputStream in;
    private final OutputStream out;
    private final int number;

    /** @param in null for an output stream; then {@code out} is not null */
    StandardStore(InputStream in, OutputStream out, int number) {
        this.in = in;
        this.out = out;
        this.number = number;
    }

    @Override
    int read() {
        try {
            return in.read();
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    byte[] readOnce(long count) {
        byte[] target = new byte[(int) Math.min(count, SIZE)];
        try {
            return Arrays.copyOf(target, Math.max(0, in.read(target)));
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    void flush() {
        try {
            if (out != null) {
                out.flush();
            }
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    void close() {
        flush();
    }

    @Override
    int number() {
        return number;
    }
}
