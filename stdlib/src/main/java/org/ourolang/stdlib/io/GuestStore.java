// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** The bytes of any object with the methods of a raw stream, read ahead and written behind. */
final class GuestStore extends ByteStore {
    private static final byte[] NOTHING = {};

    private final Object raw;
    private final int size;
    private byte[] ahead = NOTHING;
    private int next;
    private boolean blocks;
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
        ahead = NOTHING;
        next = 0;
        Object answer = receive();
        blocks = answer == None.NONE;
        if (!blocks) {
            ahead = BinaryMethods.bytes(answer);
        }
        return ahead.length > 0;
    }

    /** Bytes of the raw stream, at most as many as the buffer holds, or None when it would block. */
    private Object receive() {
        if (Attributes.getOrNull(raw, "readinto") == null) {
            return Calls.method(raw, "read", (long) size);
        }
        OuroByteArray target = new OuroByteArray(new byte[size]);
        Object count = Calls.method(raw, "readinto", target);
        if (count == None.NONE) {
            return count;
        }
        long length = Numbers.asSize(count);
        if (length < 0 || length > size) {
            throw Errors.raise(
                    ExceptionTypes.OS_ERROR,
                    "raw readinto() returned invalid length " + length + " (should have been between 0 and " + size
                            + ")");
        }
        return new OuroBytes(Arrays.copyOf(Buffers.of(target), (int) length));
    }

    /** Whether the last read ended because the raw stream would have blocked. */
    boolean blocks() {
        return blocks;
    }

    /** What is read ahead; when that is nothing, the raw stream is asked once. */
    byte[] peek() {
        if (next >= ahead.length) {
            fill();
        }
        return Arrays.copyOfRange(ahead, next, ahead.length);
    }

    @Override
    byte[] read(long count) {
        blocks = false;
        if (count != Long.MAX_VALUE) {
            return super.read(count);
        }
        if (Attributes.getOrNull(raw, "readall") != null) {
            return readToEnd();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        do {
            out.write(ahead, next, ahead.length - next);
            next = ahead.length;
        } while (fill());
        return out.toByteArray();
    }

    private byte[] readToEnd() {
        writeBehind();
        byte[] first = Arrays.copyOfRange(ahead, next, ahead.length);
        ahead = NOTHING;
        next = 0;
        Object rest = Calls.method(raw, "readall");
        blocks = rest == None.NONE;
        if (blocks) {
            return first;
        }
        if (!(rest instanceof OuroBytes bytes)) {
            throw Errors.typeError("readall() should return bytes");
        }
        byte[] whole = Arrays.copyOf(first, first.length + bytes.bytes.length);
        System.arraycopy(bytes.bytes, 0, whole, first.length, bytes.bytes.length);
        return whole;
    }

    /** {@code seek} of the raw stream, from where a reader of this one stands. */
    long seek(long offset, long whence) {
        writeBehind();
        long target = whence == 1 ? offset - (ahead.length - next) : offset;
        ahead = NOTHING;
        next = 0;
        return positive(Calls.method(raw, "seek", target, whence));
    }

    private static long positive(Object position) {
        long value = Numbers.asSize(position);
        if (value < 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "Raw stream returned invalid position " + value);
        }
        return value;
    }

    boolean isRawClosed() {
        return Truth.isTrue(Attributes.get(raw, "closed"));
    }

    @Override
    byte[] readOnce(long count) {
        blocks = false;
        if (count > 0 && next >= ahead.length) {
            fill();
        }
        int end = next + (int) Math.min(ahead.length - next, count);
        byte[] found = Arrays.copyOfRange(ahead, next, end);
        next = end;
        return found;
    }

    @Override
    void write(byte[] bytes) {
        if (next < ahead.length) {
            Calls.method(raw, "seek", (long) next - ahead.length, 1L);
        }
        ahead = NOTHING;
        next = 0;
        if (bytes.length < size && bytes.length <= size - behind.size()) {
            behind.writeBytes(bytes);
            return;
        }
        try {
            writeBehind();
        } catch (OuroError blocked) {
            int done = takeWhatFits(bytes, 0, blocked);
            if (done < bytes.length) {
                throw blocked(done);
            }
            return;
        }
        writeThrough(bytes);
    }

    /** Writes all but a rest that is shorter than the buffer, which is empty. */
    private void writeThrough(byte[] bytes) {
        int done = 0;
        while (bytes.length - done >= size) {
            long written = writeOnce(Arrays.copyOfRange(bytes, done, bytes.length));
            if (written < 0) {
                done += hold(bytes, done);
                if (done < bytes.length) {
                    throw blocked(done);
                }
                return;
            }
            done += (int) written;
        }
        behind.write(bytes, done, bytes.length - done);
    }

    /** After a stream that would have blocked, as much as the buffer has room for; other failures are passed on. */
    private int takeWhatFits(byte[] bytes, int done, OuroError failure) {
        if (!Types.isInstance(failure.exception(), ExceptionTypes.BLOCKING_IO_ERROR)) {
            throw failure;
        }
        return hold(bytes, done);
    }

    private int hold(byte[] bytes, int done) {
        int count = Math.min(bytes.length - done, size - behind.size());
        behind.write(bytes, done, count);
        return count;
    }

    private static OuroError blocked(long done) {
        return Errors.raise(
                ExceptionTypes.BLOCKING_IO_ERROR, 0L, "write could not complete without blocking", done);
    }

    /** How many bytes the raw stream took; -1 when it would block. */
    private long writeOnce(byte[] bytes) {
        Object count = Calls.method(raw, "write", new OuroBytes(bytes));
        if (count == None.NONE) {
            return -1;
        }
        long written = Numbers.asSize(count);
        if (written < 0 || written > bytes.length) {
            throw Errors.raise(
                    ExceptionTypes.OS_ERROR,
                    "raw write() returned invalid length " + written + " (should have been between 0 and "
                            + bytes.length + ")");
        }
        return written;
    }

    private void writeBehind() {
        byte[] waiting = behind.toByteArray();
        int done = 0;
        try {
            while (done < waiting.length) {
                long written = writeOnce(Arrays.copyOfRange(waiting, done, waiting.length));
                if (written < 0) {
                    throw blocked(0);
                }
                done += (int) written;
            }
        } finally {
            behind.reset();
            behind.write(waiting, done, waiting.length - done);
        }
    }

    @Override
    void flush() {
        writeBehind();
        if (Attributes.getOrNull(raw, "flush") != null) {
            Calls.method(raw, "flush");
        }
        if (next < ahead.length && answers("seekable")) {
            seek(0, 1);
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
        return positive(Calls.method(raw, "tell")) - (ahead.length - next) + behind.size();
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
        seek(position, 0);
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
