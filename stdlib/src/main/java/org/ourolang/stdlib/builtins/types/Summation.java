// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.ListIterator;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.BinaryOperator;

/** {@code sum}: ints exactly, floats with compensation, everything else by {@code +}. */
final class Summation {
    private static final int TURNS_BETWEEN_POLLS = 63;

    private final Object iterator;
    private int taken;
    private Object next;

    private Summation(Object iterator) {
        this.iterator = iterator;
    }

    static Object sum(Object iterable, Object start) {
        Object iterator = Iteration.iterator(iterable);
        checkStart(start);
        if (iterator instanceof ListIterator list && start instanceof Long whole) {
            return new Summation(iterator).run(longs(list, whole));
        }
        return new Summation(iterator).run(start);
    }

    /** Adds the small ints that the list begins with, until a sum is not small any more. */
    private static long longs(ListIterator list, long start) {
        long total = start;
        int count = 0;
        while (true) {
            long value;
            if (list.nextIsLong()) {
                value = list.peekLong();
            } else {
                Object next = list.peek();
                if (next == null || !isSmall(next)) {
                    break;
                }
                value = whole(next);
            }
            long sum = total + value;
            if (((total ^ sum) & (value ^ sum)) < 0) {
                break;
            }
            total = sum;
            list.skip();
            if ((++count & TURNS_BETWEEN_POLLS) == 0) {
                Work.poll();
            }
        }
        Work.charge(count);
        return total;
    }

    @TruffleBoundary
    static void checkStart(Object start) {
        if (Arguments.textOrNull(start) != null) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (OuroInstance.unwrap(start) instanceof OuroBytes) {
            throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        if (start instanceof OuroByteArray) {
            throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
    }

    private void advance() {
        if ((++taken & TURNS_BETWEEN_POLLS) == 0) {
            Work.poll();
        }
        Work.charge(1);
        next = iterator instanceof ListIterator list ? list.next() : Iteration.advance(iterator);
    }

    private Object run(Object start) {
        Object total = start;
        advance();
        while (next != null) {
            if (total instanceof Long whole && isSmall(next)) {
                total = integers(whole);
            } else if (total instanceof Double real && isReal(next)) {
                total = floats(real);
            } else {
                total = Numbers.binary(BinaryOperator.ADD, total, next);
                advance();
            }
        }
        return total;
    }

    private static boolean isSmall(Object value) {
        return value instanceof Long || value instanceof Boolean;
    }

    private static boolean isReal(Object value) {
        return value instanceof Double || isSmall(value);
    }

    private static long whole(Object value) {
        return value instanceof Boolean truth ? truth ? 1 : 0 : (Long) value;
    }

    private Object integers(long start) {
        long total = start;
        while (next != null && isSmall(next)) {
            long value = whole(next);
            long sum = total + value;
            if (((total ^ sum) & (value ^ sum)) < 0) {
                Object big = Numbers.binary(BinaryOperator.ADD, total, value);
                advance();
                return big;
            }
            total = sum;
            advance();
        }
        return total;
    }

    private Object floats(double start) {
        double high = start;
        double low = 0;
        while (next != null && isReal(next)) {
            if (next instanceof Double value) {
                double sum = high + value;
                low += Math.abs(high) >= Math.abs(value) ? (high - sum) + value : (value - sum) + high;
                high = sum;
            } else {
                high += whole(next);
            }
            advance();
        }
        return compensated(high, low);
    }

    static double compensated(double high, double low) {
        return low != 0 && !Double.isNaN(low) && !Double.isInfinite(low) ? high + low : high;
    }
}
