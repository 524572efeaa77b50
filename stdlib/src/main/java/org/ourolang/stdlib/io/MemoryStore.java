// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.Arrays;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.stdlib.builtins.memory.Memory;

/** Bytes in memory: what {@code io.BytesIO} holds. */
final class MemoryStore extends ByteStore {
    /** The bytes to be read and written in place: what {@code BytesIO.getbuffer()} shows. */
    static final class View implements Memory, Typed, TruffleObject {
        private static final OuroClass TYPE = OuroClass.builtin(
                "_io", "_BytesIOBuffer", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true);
        private final MemoryStore store;
        private final int size;

        View(MemoryStore store) {
            this.store = store;
            this.size = store.length;
        }

        @Override
        public OuroClass type() {
            return TYPE;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int get(int index) {
            return store.bytes[index] & 0xff;
        }

        @Override
        public void set(int index, int value) {
            store.bytes[index] = (byte) value;
        }

        @Override
        public boolean readOnly() {
            return false;
        }
    }

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
