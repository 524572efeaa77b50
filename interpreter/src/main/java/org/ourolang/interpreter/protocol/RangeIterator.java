// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;

/** Iterates a range of small integers. */
public final class RangeIterator extends NativeIterator {
    private long value;
    private final long step;
    private long left;

    /** @param count how many elements there are */
    public RangeIterator(long start, long step, long count) {
        this.value = start;
        this.step = step;
        this.left = count;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.RANGE_ITERATOR;
    }

    @Override
    public Object next() {
        if (left <= 0) {
            return null;
        }
        left--;
        long result = value;
        value += step;
        return result;
    }

    @Override
    public long lengthHint() {
        return left;
    }
}
