// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import java.math.BigInteger;
import java.util.Locale;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.FloatText;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.stdlib.builtins.numbers.IntegerText;
import org.ourolang.stdlib.builtins.text.CodePoints;
import org.ourolang.stdlib.builtins.text.Sizes;

/** {@code __format__} of the built-in types. */
public final class Formatting {
    private Formatting() {}

    /** Formats a string. */
    public static String text(String value, String specification, String typeName) {
        if (specification.isEmpty()) {
            return value;
        }
        FormatSpec spec = FormatSpec.parse(specification, 's', '<', typeName);
        if (spec.type() != 's') {
            throw FormatSpec.unknownCode(spec.type(), typeName);
        }
        checkTextFlags(spec);
        String shown = value;
        if (spec.precision() >= 0 && spec.precision() < Texts.length(value)) {
            shown = Texts.slice(value, 0, spec.precision());
        }
        return spec.pad(shown);
    }

    private static void checkTextFlags(FormatSpec spec) {
        if (spec.sign() != 0) {
            throw Errors.valueError("%s not allowed in string format specifier", spec.sign() == ' ' ? "Space" : "Sign");
        }
        if (spec.noNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (spec.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed in string format specifier");
        }
        if (spec.align() == '=') {
            throw Errors.valueError("'=' alignment not allowed in string format specifier");
        }
    }

    /**
     * Formats an int.
     *
     * @param value a Long or BigInteger
     * @param limit the largest number of decimal digits, 0 for none
     */
    public static String integer(Object value, String specification, String typeName, int limit) {
        FormatSpec spec = FormatSpec.parse(specification, 'd', '>', typeName);
        return switch (spec.type()) {
            case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> integer(value, spec, limit);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> real(toDouble(value), spec, typeName);
            default -> throw FormatSpec.unknownCode(spec.type(), typeName);
        };
    }

    /** An int as a float; OverflowError if it is too large. */
    public static double toDouble(Object value) {
        if (value instanceof BigInteger big) {
            double result = big.doubleValue();
            if (Double.isInfinite(result)) {
                throw Errors.overflowError("int too large to convert to float");
            }
            return result;
        }
        return (double) (Long) value;
    }

    private static String integer(Object value, FormatSpec spec, int limit) {
        if (spec.precision() >= 0) {
            throw Errors.valueError("Precision not allowed in integer format specifier");
        }
        if (spec.noNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (spec.type() == 'c') {
            return character(value, spec);
        }
        String prefix = "";
        String text;
        switch (spec.type()) {
            case 'b' -> {
                prefix = "0b";
                text = IntegerText.radix(value, 2);
            }
            case 'o' -> {
                prefix = "0o";
                text = IntegerText.radix(value, 8);
            }
            case 'x' -> {
                prefix = "0x";
                text = IntegerText.radix(value, 16);
            }
            case 'X' -> {
                prefix = "0X";
                text = IntegerText.radix(value, 16).toUpperCase(Locale.ROOT);
            }
            default -> text = IntegerText.decimal(value, limit);
        }
        boolean negative = text.charAt(0) == '-';
        String digits = negative ? text.substring(1) : text;
        return NumberLayout.layout(
                spec, NumberLayout.sign(spec, negative), spec.alternate() ? prefix : "", digits, "");
    }

    private static String character(Object value, FormatSpec spec) {
        if (spec.sign() != 0) {
            throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (value instanceof BigInteger) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        long code = (Long) value;
        if (code < 0 || code > 0x10ffff) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        return spec.pad(CodePoints.of((int) code));
    }

    /** Formats a float. */
    public static String real(double value, String specification, String typeName) {
        return real(value, FormatSpec.parse(specification, 0, '>', typeName), typeName);
    }

    private static String real(double value, FormatSpec spec, String typeName) {
        switch (spec.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> {}
            default -> throw FormatSpec.unknownCode(spec.type(), typeName);
        }
        double shown = spec.type() == '%' ? value * 100 : value;
        String text = unsigned(Math.abs(shown), spec, true);
        boolean negative = FloatText.negative(shown) && !(spec.noNegativeZero() && isZero(text));
        int whole = wholeDigits(text);
        return NumberLayout.layout(
                spec, NumberLayout.sign(spec, negative), "", text.substring(0, whole), text.substring(whole));
    }

    private static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '1' && c <= '9' || c == 'i' || c == 'I') {
                return false;
            }
            if (c == 'e' || c == 'E') {
                return true;
            }
        }
        return true;
    }

    private static int wholeDigits(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String unsigned(double value, FormatSpec spec, boolean pointZero) {
        if (spec.precision() == Integer.MAX_VALUE) {
            throw Errors.valueError("precision too big");
        }
        Sizes.check(spec.precision() + 1L);
        int precision = spec.precision() < 0 ? 6 : spec.precision();
        return switch (spec.type()) {
            case 0 -> spec.precision() < 0
                    ? FloatText.unsigned(value, 'r', 0, spec.alternate(), pointZero)
                    : FloatText.unsigned(value, 'g', precision, spec.alternate(), pointZero);
            case 'n' -> FloatText.unsigned(value, 'g', precision, spec.alternate(), false);
            case '%' -> FloatText.unsigned(value, 'f', precision, spec.alternate(), false) + "%";
            default -> FloatText.unsigned(value, (char) spec.type(), precision, spec.alternate(), false);
        };
    }

    /** Formats a complex number. */
    public static String complex(double real, double imaginary, String specification, String typeName) {
        FormatSpec spec = FormatSpec.parse(specification, 0, '>', typeName);
        switch (spec.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
            default -> throw FormatSpec.unknownCode(spec.type(), typeName);
        }
        if (spec.fill() == '0') {
            throw Errors.valueError("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align() == '=') {
            throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean plain = spec.type() == 0;
        boolean skipReal = plain && real == 0 && !FloatText.negative(real);
        String first = skipReal ? "" : part(real, spec, spec.sign());
        String second = part(imaginary, spec, skipReal ? spec.sign() : '+') + "j";
        String body = first + second;
        return spec.pad(plain && !skipReal ? "(" + body + ")" : body);
    }

    private static String part(double value, FormatSpec spec, char sign) {
        String text = unsigned(Math.abs(value), spec, false);
        boolean negative = FloatText.negative(value) && !(spec.noNegativeZero() && isZero(text));
        int whole = wholeDigits(text);
        FormatSpec bare = new FormatSpec(
                ' ', '>', false, sign, false, false, -1, spec.grouping(), -1, spec.type());
        return NumberLayout.layout(
                bare, NumberLayout.sign(bare, negative), "", text.substring(0, whole), text.substring(whole));
    }

    /** {@code repr} of a complex number. */
    public static String complexRepr(double real, double imaginary) {
        return complex(real, imaginary, "", "complex");
    }
}
