// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroSlice;

/** Slices as positions. */
public final class Slices {
    private Slices() {}

    /**
     * Positions of a slice in a sequence.
     *
     * @param count number of positions
     */
    public record Range(int start, int stop, int step, int count) {}

    /** {@code slice.indices(length)}, with the count. Raises ValueError for a step of zero. */
    @TruffleBoundary
    public static Range of(OuroSlice slice, int length) {
        int step = slice.step() == None.NONE ? 1 : clamp(slice.step(), Integer.MAX_VALUE);
        if (step == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean down = step < 0;
        int lower = down ? -1 : 0;
        int upper = down ? length - 1 : length;
        int start = bound(slice.start(), length, lower, upper, down ? upper : lower);
        int stop = bound(slice.stop(), length, lower, upper, down ? lower : upper);
        long distance = down ? (long) start - stop : (long) stop - start;
        int count = distance <= 0 ? 0 : (int) ((distance - 1) / Math.abs((long) step) + 1);
        return new Range(start, stop, step, count);
    }

    private static int bound(Object value, int length, int lower, int upper, int absent) {
        if (value == None.NONE) {
            return absent;
        }
        long position = clamp(value, Integer.MAX_VALUE);
        if (position < 0) {
            return (int) Math.max(position + length, lower);
        }
        return (int) Math.min(position, upper);
    }

    /** The part of a slice as an int, cut to the range of Java's. */
    private static int clamp(Object value, int most) {
        Object number = OuroInstance.unwrap(value);
        if (!(number instanceof Long) && !(number instanceof BigInteger)) {
            number = sliceIndex(value);
        }
        if (number instanceof Long position) {
            return (int) Math.max(-most, Math.min(most, position));
        }
        return ((BigInteger) number).signum() < 0 ? -most : most;
    }

    /** {@code __index__} of a part of a slice. Raises TypeError in the wording of slices. */
    static Object sliceIndex(Object value) {
        Object index = Numbers.indexOrNull(value);
        if (index == null) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return index;
    }
}
