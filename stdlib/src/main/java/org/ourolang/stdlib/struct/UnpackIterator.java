// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.struct;

import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.stdlib.support.IteratorTypes;

/** What {@code struct.iter_unpack} answers: the records of a buffer, one after the other. */
final class UnpackIterator extends NativeIterator {
    private static final OuroClass TYPE = IteratorTypes.define(
            "_struct", "unpack_iterator", null, null, null, builder -> builder.method(
                    "__length_hint__(self, /)", self -> ((UnpackIterator) self).lengthHint()));

    private final Layout layout;
    private final byte[] bytes;
    private int position;

    /** @param bytes a whole number of records */
    UnpackIterator(Layout layout, byte[] bytes) {
        this.layout = layout;
        this.bytes = bytes;
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    @Override
    public Object next() {
        if (position == bytes.length) {
            return null;
        }
        Object record = StructModule.read(layout, bytes, position);
        position += (int) layout.size;
        return record;
    }

    @Override
    public long lengthHint() {
        return (bytes.length - position) / layout.size;
    }
}
