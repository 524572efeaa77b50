// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroSlice;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.ComparisonOperator;

/** The methods of {@code slice}. */
final class SliceMethods {
    private static final ComparisonOperator[] COMPARISONS = {
            ComparisonOperator.EQUAL,
            ComparisonOperator.NOT_EQUAL,
            ComparisonOperator.LESS,
            ComparisonOperator.LESS_EQUAL,
            ComparisonOperator.GREATER,
            ComparisonOperator.GREATER_EQUAL
    };

    private SliceMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", SliceMethods::make);
        type.member("start", self -> ((OuroSlice) self).start());
        type.member("stop", self -> ((OuroSlice) self).stop());
        type.member("step", self -> ((OuroSlice) self).step());
        Natives.repr(type);
        type.method("__hash__(self, /)", self -> Hashing.hash(parts((OuroSlice) self)));
        for (ComparisonOperator operator : COMPARISONS) {
            type.method(
                    operator.method() + "(self, value, /)",
                    (self, value) -> value instanceof OuroSlice other
                            ? Comparison.compare(operator, parts((OuroSlice) self), parts(other))
                            : NotImplemented.NOT_IMPLEMENTED);
        }
        type.method("__reduce__(self, /)", self -> OuroTuple.of(BuiltinTypes.SLICE, parts((OuroSlice) self)));
        type.method("indices(self, length, /)", (self, length) -> indices((OuroSlice) self, length));
    }

    private static OuroTuple parts(OuroSlice slice) {
        return OuroTuple.of(slice.start(), slice.stop(), slice.step());
    }

    private static Object make(Object[] bound) {
        OuroTuple args = (OuroTuple) bound[1];
        Arity.noKeywords("slice", bound[2]);
        Arity.between("slice", args, 1, 3);
        if (args.size() == 1) {
            return new OuroSlice(None.NONE, args.get(0), None.NONE);
        }
        return new OuroSlice(args.get(0), args.get(1), args.size() == 3 ? args.get(2) : None.NONE);
    }

    private static Object indices(OuroSlice slice, Object size) {
        BigInteger length = Integers.big(Numbers.index(size));
        if (length.signum() < 0) {
            throw Errors.valueError("length should not be negative");
        }
        BigInteger step = slice.step() == None.NONE ? BigInteger.ONE : integer(slice.step());
        if (step.signum() == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean forward = step.signum() > 0;
        BigInteger low = forward ? BigInteger.ZERO : BigInteger.ONE.negate();
        BigInteger high = forward ? length : length.subtract(BigInteger.ONE);
        BigInteger start = bound(slice.start(), forward ? low : high, length, low, high);
        BigInteger stop = bound(slice.stop(), forward ? high : low, length, low, high);
        return OuroTuple.of(Integers.normalize(start), Integers.normalize(stop), Integers.normalize(step));
    }

    private static BigInteger bound(
            Object value, BigInteger absent, BigInteger length, BigInteger low, BigInteger high) {
        if (value == None.NONE) {
            return absent;
        }
        BigInteger number = integer(value);
        if (number.signum() < 0) {
            number = number.add(length);
        }
        return number.max(low).min(high);
    }

    private static BigInteger integer(Object value) {
        if (!Indexes.isIndex(value)) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Integers.big(Numbers.index(value));
    }
}
