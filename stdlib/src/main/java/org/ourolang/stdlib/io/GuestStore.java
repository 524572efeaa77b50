// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;

/** The bytes of any object with the methods of a raw stream, read ahead and written behind. */
final class GuestStore extends ByteStore {
    private final Object raw;
    private final int size;
    private byte[] ahead = new byte[0];
    private int next;
    private final ByteArrayOutputStream behind = new ByteArrayOutputStream();

    /** @param size how many bytes are read ahead or written behind at most */
    GuestStore(Object raw, int size) {
        this.raw = raw;
        this.size = size;
    }

    Object raw() {
        return raw;
    }

    @Override
    int read() {
        return next < ahead.length || fill() ? ahead[next++] & 0xff : -1;
    }

    private boolean fill() {
        writeBehind();
        ahead = received(Calls.method(raw, "read", (long) size));
        next = 0;
        return ahead.length > 0;
    }

    private static byte[] received(Object answer) {
        return answer == None.NONE ? new byte[0] : BinaryMethods.bytes(answer);
    }

    @Override
    byte[] read(long count) {
        if (count != Long.MAX_VALUE) {
            return super.read(count);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        do {
            out.write(ahead, next, ahead.length - next);
            next = ahead.length;
        } while (fill());
        return out.toByteArray();
    }

    @Override
    byte[] readOnce(long count) {
        if (count > 0 && next >= ahead.length) {
            fill();
        }
        int end = (int) Math.min(ahead.length, next + count);
        byte[] found = Arrays.copyOfRange(ahead, next, end);
        next = end;
        return found;
    }

    @Override
    void write(byte[] bytes) {
        if (next < ahead.length) {
            Calls.method(raw, "seek", (long) next - ahead.length, 1L);
        }
        ahead = new byte[0];
        next = 0;
        if (behind.size() + bytes.length > size) {
            writeBehind();
        }
        behind.writeBytes(bytes);
        if (behind.size() > size) {
            writeBehind();
        }
    }

    private void writeBehind() {
        byte[] waiting = behind.toByteArray();
        behind.reset();
        int done = 0;
        while (done < waiting.length) {
            Object count = Calls.method(raw, "write", new OuroBytes(Arrays.copyOfRange(waiting, done, waiting.length)));
            if (!Numbers.isInteger(count)) {
                throw Errors.raise(
                        ExceptionTypes.BLOCKING_IO_ERROR,
                        11L, "write could not complete without blocking", (long) done);
            }
            long written = Numbers.asSize(count);
            if (written < 0 || written > waiting.length - done) {
                throw Errors.raise(
                        ExceptionTypes.OS_ERROR,
                        "raw write() returned invalid length " + written + " (should have been between 0 and "
                                + (waiting.length - done) + ")");
            }
            done += (int) written;
        }
    }

    @Override
    void flush() {
        writeBehind();
        if (Attributes.getOrNull(raw, "flush") != null) {
            Calls.method(raw, "flush");
        }
    }

    @Override
    void close() {
        try {
            flush();
        } finally {
            Calls.method(raw, "close");
        }
    }

    boolean answers(String question) {
        return Truth.isTrue(Calls.method(raw, question));
    }

    @Override
    boolean isSeekable() {
        return answers("seekable");
    }

    @Override
    long position() {
        return Numbers.asSize(Calls.method(raw, "tell")) - (ahead.length - next) + behind.size();
    }

    @Override
    long length() {
        writeBehind();
        long position = position();
        long end = Numbers.asSize(Calls.method(raw, "seek", 0L, 2L));
        seek(position);
        return end;
    }

    @Override
    void seek(long position) {
        writeBehind();
        ahead = new byte[0];
        next = 0;
        Calls.method(raw, "seek", position);
    }

    @Override
    void truncate(long length) {
        writeBehind();
        Calls.method(raw, "truncate", length);
    }

    @Override
    int number() {
        return raw instanceof Stream stream ? stream.number() : -1;
    }
}
