// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroSlice;

/** Arithmetic of ranges. */
public final class Ranges {
    private Ranges() {}

    /** The index of an int in a range, or null. */
    @TruffleBoundary
    public static Object indexOf(OuroRange range, Object item) {
        BigInteger[] parts = Integers.big(item)
                .subtract(Integers.big(range.start))
                .divideAndRemainder(Integers.big(range.step));
        boolean within = parts[1].signum() == 0
                && parts[0].signum() >= 0
                && parts[0].compareTo(Integers.big(range.length())) < 0;
        return within ? Integers.normalize(parts[0]) : null;
    }

    /** {@code range[slice]}. */
    @TruffleBoundary
    public static OuroRange slice(OuroRange range, OuroSlice slice) {
        BigInteger length = Integers.big(range.length());
        BigInteger step = slice.step() == None.NONE ? BigInteger.ONE : part(slice.step());
        if (step.signum() == 0) {
            throw org.ourolang.interpreter.error.Errors.valueError("slice step cannot be zero");
        }
        boolean down = step.signum() < 0;
        BigInteger lower = down ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger upper = down ? length.subtract(BigInteger.ONE) : length;
        BigInteger start = bound(slice.start(), length, lower, upper, down ? upper : lower);
        BigInteger stop = bound(slice.stop(), length, lower, upper, down ? lower : upper);
        BigInteger first = Integers.big(range.start);
        BigInteger stride = Integers.big(range.step);
        return new OuroRange(
                Integers.normalize(first.add(start.multiply(stride))),
                Integers.normalize(first.add(stop.multiply(stride))),
                Integers.normalize(stride.multiply(step)));
    }

    private static BigInteger part(Object value) {
        return Integers.big(Slices.sliceIndex(value));
    }

    private static BigInteger bound(
            Object value, BigInteger length, BigInteger lower, BigInteger upper, BigInteger absent) {
        if (value == None.NONE) {
            return absent;
        }
        BigInteger position = part(value);
        return position.signum() < 0 ? position.add(length).max(lower) : position.min(upper);
    }

    /** Whether two ranges yield the same elements. */
    @TruffleBoundary
    public static boolean equal(OuroRange a, OuroRange b) {
        if (!a.length().equals(b.length())) {
            return false;
        }
        if (a.length().equals(0L)) {
            return true;
        }
        return a.start.equals(b.start) && (a.length().equals(1L) || a.step.equals(b.step));
    }
}
