// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.DigitLimit;
import org.ourolang.interpreter.object.Deprecations;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.StringText;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** {@code int(x)}, {@code float(x)} and {@code complex(x)} of any value. */
public final class Conversions {
    /** Floats below it are cut to a small int exactly. */
    private static final double SMALL = 0x1p63;

    private static final int LONGEST_SHOWN = 200;

    private Conversions() {}

    /** An int without its subclass or truth: a Long or BigInteger; null if {@code value} is no int. */
    public static Object integerOrNull(Object value) {
        Object plain = OuroInstance.unwrap(value);
        if (plain instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        return plain instanceof Long || plain instanceof BigInteger ? plain : null;
    }

    /** {@code int(float)}. */
    public static Object truncate(double value) {
        return FloatMath.truncate(value);
    }

    /** {@code int(value)}; fit for being compiled into its callers. */
    public static Object toInteger(Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return value;
        }
        if (value instanceof String text) {
            Object number = parseOrNull(text);
            if (number == null) {
                throw notInteger(text, 10);
            }
            return number;
        }
        if (value instanceof Double number && Math.abs(number) < SMALL) {
            return (long) (double) number;
        }
        return toIntegerGenerally(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object parseOrNull(String text) {
        Long small = IntegerText.small(text);
        return small != null ? small : IntegerText.parse(text, 10, DigitLimit.current());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object toIntegerGenerally(Object value) {
        Object number = special(value, "__int__");
        if (number == null && Attributes.lookupSpecial(value, "__index__") != null) {
            number = Numbers.index(value);
        }
        if (number != null) {
            return number;
        }
        if (Attributes.lookupSpecial(value, "__trunc__") != null) {
            Deprecations.warn("The delegation of int() to __trunc__ is deprecated.");
            return Numbers.index(Calls.special(value, "__trunc__"));
        }
        Object plain = OuroInstance.unwrap(value);
        if (plain instanceof String text) {
            return parse(text, text, 10);
        }
        byte[] bytes = Buffers.orNull(value);
        if (bytes == null) {
            throw Errors.typeError(
                    "int() argument must be a string, a bytes-like object or a real number, not '%s'",
                    Types.name(value));
        }
        return parse(latin(bytes), bytes, 10);
    }

    private static Object special(Object value, String method) {
        Object number = Calls.special(value, method);
        if (number == null) {
            return null;
        }
        Object plain = integerOrNull(number);
        if (plain == null) {
            throw Errors.typeError("%s returned non-int (type %s)", method, Types.name(number));
        }
        Deprecations.ofSubclass(method, "int", number);
        return plain;
    }

    /** {@code int(value, base)}. */
    public static Object toInteger(Object value, Object base) {
        Object index = Numbers.index(base);
        if (!(index instanceof Long number) || number != 0 && (number < 2 || number > 36)) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        int radix = (int) (long) number;
        if (OuroInstance.unwrap(value) instanceof String text) {
            return parse(text, text, radix);
        }
        byte[] bytes = Buffers.ownOrNull(value);
        if (bytes == null) {
            throw Errors.typeError("int() can't convert non-string with explicit base");
        }
        return parse(latin(bytes), bytes, radix);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** @param source the text or the bytes, as the error shows them */
    private static Object parse(String text, Object source, int radix) {
        Object value = IntegerText.parse(text, radix, DigitLimit.current());
        if (value == null) {
            throw source instanceof byte[] bytes ? notInteger(bytes, radix) : notInteger((String) source, radix);
        }
        return value;
    }

    /** Shows the text when somebody asks. */
    private static OuroError notInteger(String text, int radix) {
        return Errors.later(ExceptionTypes.VALUE_ERROR, () -> notIntegerText(StringText.repr(text), radix));
    }

    /** Shows the bytes now: they may change. */
    private static OuroError notInteger(byte[] bytes, int radix) {
        return Errors.raise(ExceptionTypes.VALUE_ERROR, notIntegerText(StringText.repr(bytes), radix));
    }

    private static String notIntegerText(String shown, int radix) {
        String cut = Texts.length(shown) > LONGEST_SHOWN ? Texts.slice(shown, 0, LONGEST_SHOWN) : shown;
        return "invalid literal for int() with base " + radix + ": " + cut;
    }

    /** {@code float(value)}. */
    public static double toFloat(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        Object plain = OuroInstance.unwrap(value);
        boolean converts = value instanceof OuroInstance
                && (Attributes.lookupSpecial(value, "__float__") != null
                        || Attributes.lookupSpecial(value, "__index__") != null);
        String text = plain instanceof String string && !converts ? string : null;
        byte[] bytes = text == null && !converts ? Buffers.orNull(value) : null;
        if (text == null && bytes == null) {
            if (Attributes.lookupSpecial(value, "__float__") == null
                    && Attributes.lookupSpecial(value, "__index__") == null) {
                throw Errors.typeError(
                        "float() argument must be a string or a real number, not '%s'", Types.name(value));
            }
            return Numbers.asDouble(value);
        }
        Double number = FloatReader.parse(text == null ? latin(bytes) : text);
        if (number == null) {
            throw Errors.valueError(
                    "could not convert string to float: %s", Representation.repr(value));
        }
        return number;
    }

    /** {@code complex(text)}. */
    public static OuroComplex parseComplex(String text) {
        if (DigitText.normalise(text) == null) {
            throw Errors.valueError("could not convert string to complex: %s", StringText.repr(text));
        }
        double[] parts = FloatReader.parseComplex(text);
        if (parts == null) {
            throw Errors.valueError("complex() arg is a malformed string");
        }
        return new OuroComplex(parts[0], parts[1]);
    }

    /**
     * A value as a complex number: by {@code __complex__}, or its float.
     *
     * @param position first or second, for the error text
     */
    public static OuroComplex toComplex(Object value, String position) {
        Object plain = OuroInstance.unwrap(value);
        if (plain instanceof OuroComplex number) {
            return number;
        }
        Object made = position.equals("first") ? Calls.special(value, "__complex__") : null;
        if (made != null) {
            if (!(OuroInstance.unwrap(made) instanceof OuroComplex number)) {
                throw Errors.typeError("__complex__ returned non-complex (type %s)", Types.name(made));
            }
            Deprecations.ofSubclass("__complex__", "complex", made);
            return number;
        }
        if (Attributes.lookupSpecial(value, "__float__") == null
                && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError(
                    position.equals("first")
                            ? "complex() first argument must be a string or a number, not '%s'"
                            : "complex() second argument must be a number, not '%s'",
                    Types.name(value));
        }
        return new OuroComplex(Numbers.asDouble(value), 0);
    }
}
