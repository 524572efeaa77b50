// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;

/** The methods of {@code range}. */
final class RangeMethods {
    private RangeMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", RangeMethods::make)
                .conversion((Fn1.Direct) stop -> between(0L, stop))
                .conversion2((Fn2.Direct) RangeMethods::between)
                .conversion3((Fn3.Direct) RangeMethods::by);
        type.member("start", self -> ((OuroRange) self).start);
        type.member("stop", self -> ((OuroRange) self).stop);
        type.member("step", self -> ((OuroRange) self).step);
        Natives.collection(type);
        Natives.comparisons(type);
        Natives.hash(type);
        type.method("__getitem__(self, key, /)", Items::nativeGet);
        type.method("__bool__(self, /)", self -> length(self).signum() != 0);
        type.method("__contains__(self, key, /)", (self, key) -> find((OuroRange) self, key) != null);
        type.method("__reversed__(self, /)", self -> Iteration.nativeIterator(reversed((OuroRange) self)));
        type.method("__reduce__(self, /)", self -> {
            OuroRange range = (OuroRange) self;
            return OuroTuple.of(BuiltinTypes.RANGE, OuroTuple.of(range.start, range.stop, range.step));
        });
        type.method("index(self, value, /)", (self, value) -> {
            Object index = find((OuroRange) self, value);
            if (index == null) {
                boolean whole = Numbers.isInteger(value);
                throw whole
                        ? Errors.valueError(
                                "%s is not in range",
                                value instanceof Boolean truth ? (truth ? "True" : "False") : value)
                        : Errors.valueError("sequence.index(x): x not in sequence");
            }
            return index;
        });
        type.method("count(self, value, /)", (self, value) -> count((OuroRange) self, value));
    }

    private static Object make(Object[] bound) {
        OuroTuple args = (OuroTuple) bound[1];
        Arity.noKeywords("range", bound[2]);
        Arity.between("range", args, 1, 3);
        return switch (args.size()) {
            case 1 -> between(0L, args.get(0));
            case 2 -> between(args.get(0), args.get(1));
            default -> steps(args.get(0), args.get(1), args.get(2));
        };
    }

    private static OuroRange between(Object start, Object stop) {
        return start instanceof Long first && stop instanceof Long end
                ? OuroRange.of(first, end)
                : steps(start, stop, 1L);
    }

    private static OuroRange by(Object start, Object stop, Object step) {
        return start instanceof Long first && stop instanceof Long end && step instanceof Long stride && stride != 0
                ? OuroRange.of(first, end, stride)
                : steps(start, stop, step);
    }

    @TruffleBoundary
    private static OuroRange steps(Object first, Object end, Object stride) {
        Object start = Numbers.index(first);
        Object stop = Numbers.index(end);
        Object step = Numbers.index(stride);
        if (step.equals(0L)) {
            throw Errors.valueError("range() arg 3 must not be zero");
        }
        return new OuroRange(start, stop, step);
    }

    private static BigInteger length(Object self) {
        return Integers.big(((OuroRange) self).length());
    }

    private static OuroRange reversed(OuroRange range) {
        BigInteger start = Integers.big(range.start);
        BigInteger step = Integers.big(range.step);
        BigInteger last = start.add(length(range).subtract(BigInteger.ONE).multiply(step));
        return new OuroRange(
                Integers.normalize(last), Integers.normalize(start.subtract(step)), Integers.normalize(step.negate()));
    }

    private static boolean isPlainInteger(Object value) {
        return Types.of(value) == BuiltinTypes.INT || Types.of(value) == BuiltinTypes.BOOL;
    }

    /** The position of a value; null when absent. */
    private static Object find(OuroRange range, Object value) {
        if (isPlainInteger(value)) {
            BigInteger[] parts = Integers.big(value)
                    .subtract(Integers.big(range.start))
                    .divideAndRemainder(Integers.big(range.step));
            boolean inside = parts[1].signum() == 0 && parts[0].signum() >= 0 && parts[0].compareTo(length(range)) < 0;
            return inside ? Integers.normalize(parts[0]) : null;
        }
        Object iterator = Iteration.nativeIterator(range);
        long index = 0;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Comparison.equal(item, value)) {
                return index;
            }
            index++;
        }
        return null;
    }

    private static long count(OuroRange range, Object value) {
        if (isPlainInteger(value)) {
            return find(range, value) == null ? 0 : 1;
        }
        long count = 0;
        Object iterator = Iteration.nativeIterator(range);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Comparison.equal(item, value)) {
                count++;
            }
        }
        return count;
    }
}
