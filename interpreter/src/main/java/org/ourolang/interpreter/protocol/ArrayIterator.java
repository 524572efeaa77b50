// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;

/** Iterates an array that does not change, such as a tuple's. */
public final class ArrayIterator extends NativeIterator {
    private final OuroClass type;
    private final Object[] items;
    private int position;

    public ArrayIterator(OuroClass type, Object[] items) {
        this.type = type;
        this.items = items;
    }

    @Override
    public OuroClass type() {
        return type;
    }

    @Override
    public Object next() {
        return position < items.length ? items[position++] : null;
    }

    @Override
    public long lengthHint() {
        return items.length - position;
    }

    @Override
    public Remainder remainder() {
        return position < items.length
                ? new Remainder(OuroTuple.of(items), (long) position)
                : new Remainder(OuroTuple.of(), null);
    }

    @Override
    public void moveTo(long target) {
        position = Math.clamp(target, 0, items.length);
    }
}
