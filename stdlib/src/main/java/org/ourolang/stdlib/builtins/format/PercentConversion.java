// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import java.math.BigInteger;
import java.util.Locale;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.DigitLimit;
import org.ourolang.interpreter.object.FloatText;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.numbers.Conversions;
import org.ourolang.stdlib.builtins.numbers.IntegerText;
import org.ourolang.stdlib.builtins.text.CodePoints;
import org.ourolang.stdlib.builtins.text.Sizes;

/** What each conversion character of {@code %} formatting of strings does. */
class PercentConversion {
    /** The converted value, before padding with blanks; sets nothing but zero-pads itself. */
    String convert(PercentSpec spec, Object value) {
        return switch (spec.type) {
            case 's' -> cut(spec, Representation.str(value));
            case 'r' -> cut(spec, Representation.repr(value));
            case 'a' -> cut(spec, Representation.ascii(value));
            case 'c' -> character(value);
            case 'd', 'i', 'u', 'x', 'X', 'o' -> integer(spec, value);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> real(spec, value);
            default -> throw unsupported(spec);
        };
    }

    RuntimeException unsupported(PercentSpec spec) {
        return unsupported(spec, spec.type > 30 && spec.type < 127);
    }

    static RuntimeException unsupported(PercentSpec spec, boolean shown) {
        int c = spec.type;
        return Errors.valueError(
                "unsupported format character '%s' (0x%s) at index %s",
                shown ? Character.toString(c) : "?", Integer.toHexString(c), spec.typeIndex);
    }

    static String cut(PercentSpec spec, String text) {
        return spec.precision >= 0 && spec.precision < Texts.length(text)
                ? Texts.slice(text, 0, spec.precision)
                : text;
    }

    String character(Object value) {
        if (OuroInstance.unwrap(value) instanceof String text) {
            if (Texts.length(text) != 1) {
                throw Errors.typeError("%c requires int or char");
            }
            return text;
        }
        if (!Numbers.isInteger(value) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("%c requires int or char");
        }
        Object code = Numbers.index(value);
        if (!(code instanceof Long number) || number < 0 || number > 0x10ffff) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        return CodePoints.of((int) (long) number);
    }

    String integer(PercentSpec spec, Object value) {
        Object number = number(spec, value);
        String text = switch (spec.type) {
            case 'x' -> IntegerText.radix(number, 16);
            case 'X' -> IntegerText.radix(number, 16).toUpperCase(Locale.ROOT);
            case 'o' -> IntegerText.radix(number, 8);
            default -> IntegerText.decimal(number, DigitLimit.current());
        };
        boolean negative = text.charAt(0) == '-';
        String digits = negative ? text.substring(1) : text;
        Sizes.check(Math.max(0, spec.precision));
        if (spec.precision > digits.length()) {
            digits = "0".repeat(spec.precision - digits.length()) + digits;
        }
        String prefix = spec.alternate ? prefix(spec.type) : "";
        return zeros(spec, spec.sign(negative) + prefix, digits);
    }

    private static String prefix(int type) {
        return switch (type) {
            case 'x' -> "0x";
            case 'X' -> "0X";
            case 'o' -> "0o";
            default -> "";
        };
    }

    private static String zeros(PercentSpec spec, String head, String digits) {
        Sizes.check(Math.max(0, spec.width));
        long missing = spec.zero && !spec.left ? spec.width - head.length() - digits.length() : 0;
        return missing > 0 ? head + "0".repeat((int) missing) + digits : head + digits;
    }

    private Object number(PercentSpec spec, Object value) {
        Object plain = OuroInstance.unwrap(value);
        if (plain instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        if (plain instanceof Long || plain instanceof BigInteger) {
            return plain;
        }
        boolean decimal = spec.type == 'd' || spec.type == 'i' || spec.type == 'u';
        if (decimal) {
            if (plain instanceof Double real) {
                return Conversions.truncate(real);
            }
            if (isNumber(value)) {
                try {
                    return Conversions.toInteger(value);
                } catch (OuroError failed) {
                    if (!failed.is(ExceptionTypes.TYPE_ERROR)) {
                        throw failed;
                    }
                }
            }
        } else if (Attributes.lookupSpecial(value, "__index__") != null) {
            return Numbers.index(value);
        }
        throw Errors.typeError(
                decimal
                        ? "%%%s format: a real number is required, not %s"
                        : "%%%s format: an integer is required, not %s",
                decimal ? decimalName(spec) : Character.toString(spec.type), Types.name(value));
    }

    private static boolean isNumber(Object value) {
        return Attributes.lookupSpecial(value, "__int__") != null
                || Attributes.lookupSpecial(value, "__index__") != null
                || Attributes.lookupSpecial(value, "__float__") != null;
    }

    /** What the error about a decimal conversion calls it. */
    String decimalName(PercentSpec spec) {
        return Character.toString(spec.type);
    }

    /** The float of a value; TypeError. */
    double real(Object value) {
        return Numbers.asDouble(value);
    }

    String real(PercentSpec spec, Object value) {
        double number = real(value);
        Sizes.check(spec.precision + 1L);
        int precision = spec.precision < 0 ? 6 : spec.precision;
        String text = FloatText.unsigned(Math.abs(number), (char) spec.type, precision, spec.alternate, false);
        return zeros(spec, spec.sign(FloatText.negative(number)), text);
    }

    static boolean isTypeError(OuroError error) {
        return error.is(ExceptionTypes.TYPE_ERROR);
    }
}
