// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;

/** Iterates bytes or a bytearray. */
public final class BytesIterator extends NativeIterator {
    private final OuroBytes bytes;
    private final OuroByteArray array;
    private int position;

    public BytesIterator(OuroBytes bytes) {
        this.bytes = bytes;
        this.array = null;
    }

    public BytesIterator(OuroByteArray array) {
        this.bytes = null;
        this.array = array;
    }

    @Override
    public OuroClass type() {
        return bytes == null ? BuiltinTypes.BYTEARRAY_ITERATOR : BuiltinTypes.BYTES_ITERATOR;
    }

    @Override
    public Object next() {
        if (position >= size()) {
            position = Integer.MAX_VALUE;
            return null;
        }
        int value = bytes == null ? array.get(position) : bytes.get(position);
        position++;
        return (long) value;
    }

    private int size() {
        return bytes == null ? array.size() : bytes.size();
    }

    @Override
    public long lengthHint() {
        return Math.max(0, size() - (long) position);
    }

    @Override
    public Remainder remainder() {
        return position == Integer.MAX_VALUE
                ? new Remainder(OuroTuple.of(), null)
                : new Remainder(bytes == null ? array : bytes, (long) position);
    }

    @Override
    public void moveTo(long target) {
        if (position != Integer.MAX_VALUE) {
            position = Math.clamp(target, 0, size());
        }
    }
}
