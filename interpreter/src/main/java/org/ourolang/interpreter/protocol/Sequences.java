// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.Work;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;

/** Concatenation and repetition of the builtin sequences, sized before it is done. */
public final class Sequences {
    /** The largest number of elements a result may have. */
    private static final long LARGEST = 1L << 28;

    /** From here on a result takes memory and time that count. */
    private static final long LARGE = 1L << 16;

    private Sequences() {}

    /** Whether {@code +} concatenates this value. */
    static boolean isSequence(Object value) {
        return value instanceof String
                || value instanceof OuroList
                || value instanceof OuroTuple
                || value instanceof OuroBytes
                || value instanceof OuroByteArray;
    }

    /** {@code left + right}. Raises MemoryError. */
    @TruffleBoundary
    public static String joined(String left, String right) {
        if (left.length() + (long) right.length() > LARGE) {
            checkSize(left.length() + (long) right.length());
        }
        return left.concat(right);
    }

    /** {@code left + right}; NotImplemented when they do not fit. */
    @TruffleBoundary
    static Object concatenateOrNot(Object left, Object right) {
        if (left instanceof String a && right instanceof String b) {
            checkSize((long) a.length() + b.length());
            return a.concat(b);
        }
        if (left instanceof OuroList a && right instanceof OuroList b) {
            checkSize((long) a.size() + b.size());
            OuroList joined = a.copy();
            joined.extend(b);
            return joined;
        }
        if (left instanceof OuroTuple a && right instanceof OuroTuple b) {
            return OuroTuple.of(join(a.items, b.items));
        }
        byte[] mine = ByteStrings.orNull(left);
        byte[] others = mine == null ? null : ByteStrings.ofBufferOrNull(right);
        if (others == null) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        checkSize((long) mine.length + others.length);
        byte[] joined = Arrays.copyOf(mine, mine.length + others.length);
        System.arraycopy(others, 0, joined, mine.length, others.length);
        return left instanceof OuroBytes ? new OuroBytes(joined) : new OuroByteArray(joined);
    }

    private static Object[] join(Object[] a, Object[] b) {
        Object[] items = Arrays.copyOf(a, a.length + b.length, Object[].class);
        System.arraycopy(b, 0, items, a.length, b.length);
        return items;
    }

    /** {@code sequence.__add__(right)}. Raises TypeError as the reference's sequences do. */
    public static Object concatenate(Object left, Object right) {
        Object sequence = OuroInstance.unwrap(left);
        Object result = concatenateOrNot(sequence, OuroInstance.unwrap(right));
        if (result == NotImplemented.NOT_IMPLEMENTED) {
            throw concatenationError(sequence, right);
        }
        return result;
    }

    static OuroError concatenationError(Object left, Object right) {
        String name = Types.of(left).layoutBase().name();
        return left instanceof OuroBytes || left instanceof OuroByteArray
                ? Errors.typeError("can't concat %s to %s", Types.name(right), name)
                : Errors.typeError("can only concatenate %s (not \"%s\") to %s", name, Types.name(right), name);
    }

    /** {@code sequence * count}. Raises TypeError, OverflowError and MemoryError. */
    @TruffleBoundary
    public static Object repeat(Object original, Object count) {
        Object repeated = repeatOrNull(original, count);
        if (repeated == null) {
            throw Errors.typeError("can't multiply sequence by non-int of type '%s'", Types.name(count));
        }
        return repeated;
    }

    /** As {@link #repeat}, but null when the count is no integer. Asks it for its {@code __index__} once. */
    @TruffleBoundary
    static Object repeatOrNull(Object original, Object count) {
        Object index = Numbers.indexOrNull(count);
        if (index == null) {
            return null;
        }
        if (!(index instanceof Long times)) {
            throw Errors.overflowError("cannot fit '%s' into an index-sized integer", Types.name(count));
        }
        return repeat(OuroInstance.unwrap(original), Math.max(0, times));
    }

    private static Object repeat(Object sequence, long times) {
        if (sequence instanceof String text) {
            checkCountable(text.length(), times, "string is");
            return text.repeat(checkedCount(text.length(), times));
        }
        if (sequence instanceof OuroList list) {
            return list.holdsLongs()
                    ? list.repeatLongs(checkedCount(list.size(), times))
                    : new OuroList(repeat(list.toArray(), times));
        }
        if (sequence instanceof OuroTuple tuple) {
            return times == 1 && tuple.type() == BuiltinTypes.TUPLE
                    ? tuple
                    : OuroTuple.of(repeat(tuple.items, times));
        }
        byte[] bytes = ByteStrings.orNull(sequence);
        if (sequence instanceof OuroBytes) {
            checkCountable(bytes.length, times, "bytes are");
        }
        int count = checkedCount(bytes.length, times);
        byte[] result = new byte[bytes.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(bytes, 0, result, i * bytes.length, bytes.length);
        }
        return sequence instanceof OuroBytes ? new OuroBytes(result) : new OuroByteArray(result);
    }

    static Object[] repeat(Object[] items, long times) {
        int count = checkedCount(items.length, times);
        Object[] result = new Object[items.length * count];
        if (items.length == 1) {
            Arrays.fill(result, items[0]);
            return result;
        }
        for (int i = 0; i < count; i++) {
            System.arraycopy(items, 0, result, i * items.length, items.length);
        }
        return result;
    }

    private static void checkCountable(int length, long times, String what) {
        if (length > 0 && times > Long.MAX_VALUE / length) {
            throw Errors.overflowError("repeated %s too long", what);
        }
    }

    private static int checkedCount(int length, long times) {
        if (length == 0) {
            return 0;
        }
        if (times > LARGEST / length) {
            throw Errors.memoryError();
        }
        checkAllocation(length * times);
        return (int) times;
    }

    private static void checkAllocation(long size) {
        if (size > LARGE) {
            if (!Work.isAllocationAllowed(size * 4)) {
                throw Errors.memoryError();
            }
            Work.charge(size >> 10);
            Work.poll();
        }
    }

    private static void checkSize(long size) {
        checkAllocation(size);
        if (size > LARGEST * 4) {
            throw Errors.memoryError();
        }
    }
}
