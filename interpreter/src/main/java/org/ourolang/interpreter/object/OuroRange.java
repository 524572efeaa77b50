// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.TruffleObject;
import java.math.BigInteger;

/** The integers from start to stop by step; each bound is an int of the guest (Long or BigInteger). */
public final class OuroRange implements Typed, TruffleObject {
    public final Object start;
    public final Object stop;
    public final Object step;
    private final boolean small;
    private final Object length;

    /** @param step not zero */
    public OuroRange(Object start, Object stop, Object step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        if (start instanceof Long first && stop instanceof Long end && step instanceof Long stride
                && isModest(first) && isModest(end) && stride != Long.MIN_VALUE) {
            this.length = count(first, end, stride);
            this.small = true;
            return;
        }
        BigInteger count = count(big(start), big(stop), big(step));
        this.length = count.bitLength() < 64 ? (Object) count.longValue() : count;
        this.small = start instanceof Long && stop instanceof Long && step instanceof Long && count.bitLength() < 64;
    }

    private OuroRange(long start, long stop, long step, long length) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length;
        this.small = true;
    }

    /** From start to stop by one. */
    public static OuroRange of(long start, long stop) {
        return isModest(start) && isModest(stop)
                ? new OuroRange(start, stop, 1L, stop > start ? stop - start : 0L)
                : large(start, stop, 1L);
    }

    /** @param step not zero */
    public static OuroRange of(long start, long stop, long step) {
        return isModest(start) && isModest(stop) && step != Long.MIN_VALUE
                ? new OuroRange(start, stop, step, count(start, stop, step))
                : large(start, stop, step);
    }

    @TruffleBoundary
    private static OuroRange large(long start, long stop, long step) {
        return new OuroRange((Object) start, stop, step);
    }

    /** Whether the difference of two such numbers fits a long. */
    private static boolean isModest(long number) {
        return number >> 62 == number >> 63;
    }

    private static long count(long start, long stop, long step) {
        long low = step > 0 ? start : stop;
        long high = step > 0 ? stop : start;
        return low >= high ? 0 : (high - low - 1) / Math.abs(step) + 1;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.RANGE;
    }

    /** Whether the bounds and the length fit a long, so that {@link #firstLong} and the like may be asked. */
    public boolean fitsLong() {
        return small;
    }

    public long firstLong() {
        return (Long) start;
    }

    public long stepLong() {
        return (Long) step;
    }

    /** The number of elements, Long or BigInteger. */
    public Object length() {
        return length;
    }

    /** The element at {@code index}, Long or BigInteger; the caller has checked the index. */
    public Object get(Object index) {
        if (small && index instanceof Long position) {
            return firstLong() + position * stepLong();
        }
        return Integers.normalize(big(start).add(big(index).multiply(big(step))));
    }

    private static BigInteger big(Object value) {
        return value instanceof Long number ? BigInteger.valueOf(number) : (BigInteger) value;
    }

    private static BigInteger count(BigInteger start, BigInteger stop, BigInteger step) {
        BigInteger low = step.signum() > 0 ? start : stop;
        BigInteger high = step.signum() > 0 ? stop : start;
        if (low.compareTo(high) >= 0) {
            return BigInteger.ZERO;
        }
        return high.subtract(low).subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
    }
}
