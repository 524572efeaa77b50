// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.stdlib.builtins.format.Formatting;
import org.ourolang.stdlib.builtins.numbers.Conversions;
import org.ourolang.stdlib.builtins.numbers.FloatHex;
import org.ourolang.stdlib.builtins.numbers.FloatMath;

/** The methods of {@code float}. */
final class FloatMethods {
    private FloatMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", FloatMethods::create)
                .conversion(Conversions::toFloat);
        Operators.basics(type);
        Operators.comparisons(type, FloatMethods::isReal);
        Operators.binary(
                type,
                FloatMethods::isReal,
                BinaryOperator.ADD,
                BinaryOperator.SUBTRACT,
                BinaryOperator.MULTIPLY,
                BinaryOperator.DIVIDE,
                BinaryOperator.FLOOR_DIVIDE,
                BinaryOperator.MODULO);
        installPower(type);
        installUnary(type);
        installRest(type);
    }

    private static double self(Object value) {
        return (Double) OuroInstance.unwrap(value);
    }

    static boolean isReal(Object value) {
        return OuroInstance.unwrap(value) instanceof Double || Numbers.isInteger(value);
    }

    private static Object create(Object[] bound) {
        OuroClass type = (OuroClass) bound[0];
        if (type == BuiltinTypes.FLOAT || type.lookup("__init__") == BuiltinTypes.FLOAT.lookup("__init__")) {
            Arguments.noKeywords("float", bound[2]);
        }
        Arguments.atMost("float", bound[1], 1);
        OuroTuple arguments = (OuroTuple) bound[1];
        Object value = arguments.size() == 0 ? 0.0 : Conversions.toFloat(arguments.get(0));
        return type == BuiltinTypes.FLOAT ? value : new OuroInstance(type, value);
    }

    private static void installPower(TypeBuilder type) {
        type.method("__pow__(self, value, mod=None, /)", (self, value, mod) -> power(self, value, mod, value));
        type.method("__rpow__(self, value, mod=None, /)", (self, value, mod) -> power(value, self, mod, value));
        type.method(
                "__divmod__(self, value, /)",
                (self, value) -> isReal(value)
                        ? Numbers.divmod(self(self), OuroInstance.unwrap(value))
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__rdivmod__(self, value, /)",
                (self, value) -> isReal(value)
                        ? Numbers.divmod(OuroInstance.unwrap(value), self(self))
                        : NotImplemented.NOT_IMPLEMENTED);
    }

    private static Object power(Object base, Object exponent, Object modulus, Object other) {
        if (modulus != None.NONE) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return isReal(other)
                ? Numbers.nativeBinary(BinaryOperator.POWER, base, exponent)
                : NotImplemented.NOT_IMPLEMENTED;
    }

    private static void installUnary(TypeBuilder type) {
        type.method("__neg__(self, /)", self -> -self(self));
        type.method("__pos__(self, /)", self -> self(self));
        type.method("__abs__(self, /)", self -> Math.abs(self(self)));
        type.method("__bool__(self, /)", self -> self(self) != 0);
        type.method("__float__(self, /)", self -> self(self));
        type.method("__int__(self, /)", self -> Conversions.truncate(self(self)));
        type.method("__trunc__(self, /)", self -> Conversions.truncate(self(self)));
        type.method("__floor__(self, /)", self -> FloatMath.toInt(Math.floor(self(self))));
        type.method("__ceil__(self, /)", self -> FloatMath.toInt(Math.ceil(self(self))));
        type.method("__round__(self, ndigits=None, /)", (self, digits) -> {
            if (digits == null || digits == None.NONE) {
                return FloatMath.toInt(Math.rint(self(self)));
            }
            Object index = Numbers.index(digits);
            long count = index instanceof BigInteger big ? big.signum() * 1000L : (Long) index;
            return FloatMath.round(self(self), count);
        });
    }

    private static void installRest(TypeBuilder type) {
        type.method("conjugate(self, /)", self -> self(self));
        type.method("is_integer(self, /)", self -> {
            double value = self(self);
            return !Double.isInfinite(value) && value == Math.rint(value);
        });
        type.method("as_integer_ratio(self, /)", self -> {
            BigInteger[] ratio = FloatMath.ratio(self(self));
            return OuroTuple.of(Integers.normalize(ratio[0]), Integers.normalize(ratio[1]));
        });
        type.method("hex(self, /)", self -> FloatHex.write(self(self)));
        type.classMethod2("fromhex(type, string, /)", (cls, string) -> {
            String text = Arguments.textOrNull(string);
            if (text == null) {
                throw Errors.typeError("bad argument type for built-in operation");
            }
            Object value = FloatHex.read(text);
            return cls == BuiltinTypes.FLOAT ? value : Calls.call(cls, value);
        });
        type.classMethod2("__getformat__(type, typestr, /)", (cls, kind) -> {
            if (!Arguments.text(kind, "__getformat__() argument").matches("double|float")) {
                throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
            }
            return "IEEE, little-endian";
        });
        type.method("__getnewargs__(self, /)", self -> OuroTuple.of(self(self)));
        type.method("__format__(self, format_spec, /)", (self, spec) -> {
            String specification = Arguments.text(spec, "__format__() argument");
            return specification.isEmpty()
                    ? Representation.str(self)
                    : Formatting.real(self(self), specification, Types.name(self));
        });
        type.getter("real", self -> self(self));
        type.getter("imag", self -> 0.0);
        type.doc("Convert a string or number to a floating-point number, if possible.");
    }
}
