// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DigitLimit;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.UnaryOperator;
import org.ourolang.stdlib.builtins.format.Formatting;
import org.ourolang.stdlib.builtins.numbers.Conversions;
import org.ourolang.stdlib.builtins.numbers.IntegerBytes;
import org.ourolang.stdlib.builtins.numbers.IntegerMath;
import org.ourolang.stdlib.builtins.numbers.IntegerText;

/** The methods of {@code int}. */
final class IntegerMethods {
    private IntegerMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", IntegerMethods::create)
                .conversion((Fn1.Direct) Conversions::toInteger);
        Operators.basics(type);
        Operators.comparisons(type, Numbers::isInteger);
        Operators.binary(
                type,
                Numbers::isInteger,
                BinaryOperator.ADD,
                BinaryOperator.SUBTRACT,
                BinaryOperator.MULTIPLY,
                BinaryOperator.DIVIDE,
                BinaryOperator.FLOOR_DIVIDE,
                BinaryOperator.MODULO,
                BinaryOperator.LEFT_SHIFT,
                BinaryOperator.RIGHT_SHIFT,
                BinaryOperator.BIT_AND,
                BinaryOperator.BIT_OR,
                BinaryOperator.BIT_XOR);
        installPower(type);
        installUnary(type);
        installConversions(type);
        installRest(type);
    }

    private static Object self(Object value) {
        return Conversions.integerOrNull(value);
    }

    private static Object create(Object[] bound) {
        OuroClass type = (OuroClass) bound[0];
        OuroTuple arguments = (OuroTuple) bound[1];
        OuroDict keywords = (OuroDict) bound[2];
        if (arguments.size() > 2) {
            throw Errors.typeError("int expected at most 2 arguments, got %s", arguments.size());
        }
        Object[] values = Arguments.bind("int", arguments, keywords, null, "base");
        Object result;
        if (values[0] == null) {
            if (values[1] != null) {
                throw Errors.typeError("int() missing string argument");
            }
            result = 0L;
        } else {
            result = values[1] == null
                    ? Conversions.toInteger(values[0])
                    : Conversions.toInteger(values[0], values[1]);
        }
        return type == BuiltinTypes.INT ? result : new OuroInstance(type, result);
    }

    private static void installPower(TypeBuilder type) {
        type.method("__pow__(self, value, mod=None, /)", (self, value, mod) -> power(self, value, mod));
        type.method("__rpow__(self, value, mod=None, /)", (self, value, mod) -> power(value, self, mod));
        type.method(
                "__divmod__(self, value, /)",
                (self, value) -> Numbers.isInteger(value)
                        ? Numbers.divmod(self(self), self(value))
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__rdivmod__(self, value, /)",
                (self, value) -> Numbers.isInteger(value)
                        ? Numbers.divmod(self(value), self(self))
                        : NotImplemented.NOT_IMPLEMENTED);
    }

    private static Object power(Object base, Object exponent, Object modulus) {
        boolean modular = modulus != None.NONE && modulus != null;
        if (!Numbers.isInteger(base) || !Numbers.isInteger(exponent) || modular && !Numbers.isInteger(modulus)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        return modular
                ? IntegerMath.power(self(base), self(exponent), self(modulus))
                : Numbers.nativeBinary(BinaryOperator.POWER, self(base), self(exponent));
    }

    private static void installUnary(TypeBuilder type) {
        type.method("__neg__(self, /)", self -> Numbers.nativeUnary(UnaryOperator.NEGATE, self));
        type.method("__pos__(self, /)", IntegerMethods::self);
        type.method("__invert__(self, /)", self -> Numbers.nativeUnary(UnaryOperator.INVERT, self(self)));
        type.method("__abs__(self, /)", self -> IntegerMath.absolute(self(self)));
        type.method("__bool__(self, /)", self -> !self(self).equals(0L));
        for (String name : new String[] {"int", "index", "trunc", "floor", "ceil"}) {
            type.method("__" + name + "__(self, /)", IntegerMethods::self);
        }
        type.method("conjugate(self, /)", IntegerMethods::self);
        type.method("__float__(self, /)", self -> Formatting.toDouble(self(self)));
        type.method(
                "__round__(self, ndigits=<unrepresentable>, /)",
                (self, digits) -> digits == null
                        ? self(self)
                        : IntegerMath.round(self(self), Numbers.index(digits)));
    }

    private static void installConversions(TypeBuilder type) {
        type.methodN("to_bytes(self, /, length=1, byteorder='big', *, signed=False)", bound -> {
            long length = Arguments.size(bound[1]);
            String order = Arguments.text(bound[2], "to_bytes() argument 'byteorder'");
            if (length < 0) {
                throw Errors.valueError("length argument must be non-negative");
            }
            return new OuroBytes(IntegerBytes.write(
                    Integers.big(self(bound[0])), length, IntegerBytes.isBig(order), Truth.isTrue(bound[3])));
        });
        type.classMethodN("from_bytes(type, /, bytes, byteorder='big', *, signed=False)", bound -> {
            String order = Arguments.text(bound[2], "from_bytes() argument 'byteorder'");
            boolean big = IntegerBytes.isBig(order);
            byte[] bytes = ByteSources.convert(bound[1]);
            Object value = IntegerText.normalise(IntegerBytes.read(bytes, big, Truth.isTrue(bound[3])));
            return bound[0] == BuiltinTypes.INT ? value : Calls.call(bound[0], value);
        });
        type.method("__format__(self, format_spec, /)", (self, spec) -> {
            String specification = Arguments.text(spec, "__format__() argument");
            return specification.isEmpty()
                    ? Representation.str(self)
                    : Formatting.integer(self(self), specification, Types.name(self), DigitLimit.current());
        });
    }

    private static void installRest(TypeBuilder type) {
        type.method("bit_length(self, /)", self -> (long) Integers.big(self(self)).abs().bitLength());
        type.method("bit_count(self, /)", self -> (long) Integers.big(self(self)).abs().bitCount());
        type.method("is_integer(self, /)", self -> true);
        type.method("as_integer_ratio(self, /)", self -> OuroTuple.of(self(self), 1L));
        type.method("__getnewargs__(self, /)", self -> OuroTuple.of(self(self)));
        type.method("__sizeof__(self, /)", self -> {
            BigInteger value = Integers.big(self(self)).abs();
            return 24L + 4L * Math.max(1, (value.bitLength() + 29) / 30);
        });
        type.getter("real", IntegerMethods::self);
        type.getter("imag", self -> 0L);
        type.getter("numerator", IntegerMethods::self);
        type.getter("denominator", self -> 1L);
        type.doc("int([x]) -> integer\nint(x, base=10) -> integer\n\n"
                + "Convert a number or string to an integer, or return 0 if no arguments are given.");
    }
}
