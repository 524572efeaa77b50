// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.stdlib.builtins.format.Formatting;
import org.ourolang.stdlib.builtins.numbers.Conversions;

/** The methods of {@code complex}. */
final class ComplexMethods {
    private ComplexMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", ComplexMethods::create);
        Operators.basics(type);
        Operators.binary(
                type,
                ComplexMethods::isNumber,
                BinaryOperator.ADD,
                BinaryOperator.SUBTRACT,
                BinaryOperator.MULTIPLY,
                BinaryOperator.DIVIDE);
        type.method("__pow__(self, value, mod=None, /)", (self, value, mod) -> power(self, value, mod, value));
        type.method("__rpow__(self, value, mod=None, /)", (self, value, mod) -> power(value, self, mod, value));
        type.method("__neg__(self, /)", self -> new OuroComplex(-self(self).re(), -self(self).im()));
        type.method("__pos__(self, /)", ComplexMethods::self);
        type.method("__complex__(self, /)", ComplexMethods::self);
        type.method("__abs__(self, /)", self -> absolute(self(self)));
        type.method("__bool__(self, /)", self -> self(self).re() != 0 || self(self).im() != 0);
        type.method("conjugate(self, /)", self -> new OuroComplex(self(self).re(), -self(self).im()));
        type.method(
                "__getnewargs__(self, /)", self -> OuroTuple.of(self(self).re(), self(self).im()));
        type.method("__format__(self, format_spec, /)", (self, spec) -> {
            String specification = Arguments.text(spec, "__format__() argument");
            return specification.isEmpty()
                    ? Representation.str(self)
                    : Formatting.complex(self(self).re(), self(self).im(), specification, Types.name(self));
        });
        type.member("real", self -> self(self).re());
        type.member("imag", self -> self(self).im());
        type.doc("Create a complex number from a string or numbers.\n\n"
                + "If a string is given, parse it as a complex number.\n"
                + "If a single number is given, convert it to a complex number.\n"
                + "If the 'real' or 'imag' arguments are given, create a complex number\n"
                + "with the specified real and imaginary components.");
    }

    private static OuroComplex self(Object value) {
        return (OuroComplex) OuroInstance.unwrap(value);
    }

    private static boolean isNumber(Object value) {
        return FloatMethods.isReal(value) || OuroInstance.unwrap(value) instanceof OuroComplex;
    }

    private static double absolute(OuroComplex value) {
        double size = Numbers.hypotenuse(value.re(), value.im());
        if (Double.isInfinite(size) && !Double.isInfinite(value.re()) && !Double.isInfinite(value.im())) {
            throw Errors.overflowError("absolute value too large");
        }
        return size;
    }

    private static Object power(Object base, Object exponent, Object modulus, Object other) {
        if (!isNumber(other)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        if (modulus != None.NONE) {
            throw Errors.valueError("complex modulo");
        }
        return Numbers.nativeBinary(BinaryOperator.POWER, base, exponent);
    }

    private static Object create(Object[] bound) {
        OuroClass type = (OuroClass) bound[0];
        Object[] parts = Arguments.bind("complex", (OuroTuple) bound[1], (OuroDict) bound[2], "real", "imag");
        OuroComplex value = value(parts[0], parts[1]);
        return type == BuiltinTypes.COMPLEX ? value : new OuroInstance(type, value);
    }

    private static OuroComplex value(Object real, Object imaginary) {
        String text = Arguments.textOrNull(real);
        if (text != null) {
            if (imaginary != null) {
                throw Errors.typeError("complex() can't take second arg if first is a string");
            }
            return Conversions.parseComplex(text);
        }
        if (imaginary != null && Arguments.textOrNull(imaginary) != null) {
            throw Errors.typeError("complex() second arg can't be a string");
        }
        OuroComplex first = real == null ? new OuroComplex(0, 0) : Conversions.toComplex(real, "first");
        if (imaginary == null) {
            return first;
        }
        OuroComplex second = Conversions.toComplex(imaginary, "second");
        boolean plain = !(OuroInstance.unwrap(imaginary) instanceof OuroComplex);
        boolean realFirst = real == null || Attributes.lookupSpecial(real, "__complex__") == null;
        return new OuroComplex(
                plain ? first.re() : first.re() - second.im(), realFirst ? second.re() : first.im() + second.re());
    }
}
