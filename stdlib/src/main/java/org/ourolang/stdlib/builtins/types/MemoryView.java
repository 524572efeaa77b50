// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** A view of the bytes of bytes or of a bytearray: one dimension, unsigned bytes. */
final class MemoryView implements Typed, TruffleObject, Buffers.Exporter {
    private final Object object;
    private final int start;
    private final int step;
    private final int count;
    private final boolean readOnly;
    private boolean released;

    private MemoryView(Object object, int start, int step, int count, boolean readOnly) {
        this.object = object;
        this.start = start;
        this.step = step;
        this.count = count;
        this.readOnly = readOnly;
    }

    /** A view of all of a bytes-like object; TypeError. */
    static MemoryView of(Object object) {
        if (object instanceof MemoryView view) {
            view.check();
            return new MemoryView(view.object, view.start, view.step, view.count, view.readOnly);
        }
        Object plain = OuroInstance.unwrap(object);
        if (plain instanceof OuroBytes bytes) {
            return new MemoryView(object, 0, 1, bytes.size(), true);
        }
        if (plain instanceof OuroByteArray array) {
            return new MemoryView(object, 0, 1, array.size(), false);
        }
        if (Buffers.exports(object)) {
            return of(Buffers.exported(object, Buffers.FULL_READ_ONLY));
        }
        throw Errors.typeError("memoryview: a bytes-like object is required, not '%s'", Types.name(object));
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.MEMORYVIEW;
    }

    private void check() {
        if (released) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
    }

    Object object() {
        check();
        return object;
    }

    int size() {
        check();
        return count;
    }

    boolean readOnly() {
        check();
        return readOnly;
    }

    int step() {
        check();
        return step;
    }

    void release() {
        released = true;
    }

    MemoryView toReadOnly() {
        check();
        return new MemoryView(object, start, step, count, true);
    }

    MemoryView slice(int from, int stride, int length) {
        check();
        return new MemoryView(object, start + from * step, step * stride, length, readOnly);
    }

    private int place(int index) {
        int place = start + index * step;
        boolean gone = OuroInstance.unwrap(object) instanceof OuroByteArray array && place >= array.size();
        if (gone) {
            throw Errors.bufferError("the bytearray behind this memoryview has shrunk");
        }
        return place;
    }

    int get(int index) {
        check();
        return OuroInstance.unwrap(object) instanceof OuroBytes bytes
                ? bytes.get(place(index))
                : ((OuroByteArray) object).get(place(index));
    }

    void set(int index, int value) {
        check();
        ((OuroByteArray) object).set(place(index), value);
    }

    @Override
    public byte[] toArray() {
        check();
        byte[] out = new byte[count];
        for (int i = 0; i < count; i++) {
            out[i] = (byte) get(i);
        }
        return out;
    }
}
