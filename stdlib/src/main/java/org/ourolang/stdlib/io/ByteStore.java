// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.ByteArrayOutputStream;

/** Where the bytes of a stream are: a file, a standard stream, or memory. Failures are guest OSErrors. */
abstract class ByteStore {
    /** The next byte as 0 to 255, or -1 at the end. */
    abstract int read();

    /** Up to {@code count} bytes, fewer at the end. */
    byte[] read(long count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long i = 0; i < count; i++) {
            int next = read();
            if (next < 0) {
                break;
            }
            out.write(next);
        }
        return out.toByteArray();
    }

    /** Some of the next {@code count} bytes, asking what is underneath at most once; none at the end. */
    byte[] readOnce(long count) {
        return read(count);
    }

    /** The bytes up to and including the next line feed, or to the end; at most {@code limit}. */
    byte[] readLine(long limit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (out.size() < limit) {
            int next = read();
            if (next < 0) {
                break;
            }
            out.write(next);
            if (next == '\n') {
                break;
            }
        }
        return out.toByteArray();
    }

    abstract void write(byte[] bytes);

    abstract void flush();

    abstract void close();

    boolean isSeekable() {
        return false;
    }

    /** The position in bytes. */
    long position() {
        throw IoErrors.unsupported("underlying stream is not seekable");
    }

    /** The length in bytes. */
    long length() {
        throw IoErrors.unsupported("underlying stream is not seekable");
    }

    void seek(long position) {
        throw IoErrors.unsupported("underlying stream is not seekable");
    }

    void truncate(long length) {
        throw IoErrors.unsupported("truncate");
    }

    /** The operating system's number of the stream, or -1 when it has none. */
    int number() {
        return -1;
    }
}
