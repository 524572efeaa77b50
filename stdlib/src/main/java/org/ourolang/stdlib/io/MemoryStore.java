// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.util.Arrays;

/** Bytes in memory: what {@code io.BytesIO} holds. */
final class MemoryStore extends ByteStore {
    private byte[] bytes;
    private int length;
    private int position;

    /** @param initial copied */
    MemoryStore(byte[] initial) {
        this.bytes = initial.clone();
        this.length = initial.length;
    }

    byte[] content() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    int read() {
        return position < length ? bytes[position++] & 0xff : -1;
    }

    @Override
    byte[] read(long count) {
        int available = Math.max(0, length - position);
        int taken = (int) Math.min(count, available);
        byte[] result = taken == 0 ? new byte[0] : Arrays.copyOfRange(bytes, position, position + taken);
        position += taken;
        return result;
    }

    @Override
    void write(byte[] added) {
        if (added.length == 0) {
            return;
        }
        int end = position + added.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        if (position > length) {
            Arrays.fill(bytes, length, position, (byte) 0);
        }
        System.arraycopy(added, 0, bytes, position, added.length);
        position = end;
        length = Math.max(length, end);
    }

    @Override
    void flush() {}

    @Override
    void close() {}

    @Override
    boolean isSeekable() {
        return true;
    }

    @Override
    long position() {
        return position;
    }

    @Override
    long length() {
        return length;
    }

    @Override
    void seek(long newPosition) {
        position = (int) newPosition;
    }

    @Override
    void truncate(long newLength) {
        if (newLength < length) {
            length = (int) newLength;
        }
    }
}
