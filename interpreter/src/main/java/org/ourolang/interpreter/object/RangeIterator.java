// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** The iterator of a range whose bounds fit 64 bits. */
public final class RangeIterator extends NativeIterator {
    private final long step;
    private long next;
    private long remaining;

    /** @param remaining number of elements left, not negative */
    public RangeIterator(long start, long step, long remaining) {
        this.next = start;
        this.step = step;
        this.remaining = remaining;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.RANGE_ITERATOR;
    }

    public boolean hasNext() {
        return remaining > 0;
    }

    /** The next element; only while {@link #hasNext}. */
    public long nextLong() {
        long value = next;
        next += step;
        remaining--;
        return value;
    }

    @Override
    public Object next() {
        return remaining > 0 ? (Object) nextLong() : null;
    }

    @Override
    public long lengthHint() {
        return remaining;
    }

    @Override
    public Remainder remainder() {
        return new Remainder(new OuroRange(next, next + step * remaining, step), None.NONE);
    }

    @Override
    public void moveTo(long target) {
        long passed = Math.clamp(target, 0, remaining);
        next += step * passed;
        remaining -= passed;
    }
}
