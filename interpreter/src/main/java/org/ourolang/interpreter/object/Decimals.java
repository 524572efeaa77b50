// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal digits of a finite, not negative double: the number is {@code d.ddd × 10^exponent}.
 *
 * @param digits at least one digit, without a point
 * @param exponent the decimal exponent of the first digit
 */
public record Decimals(String digits, int exponent) {
    private static final String ZERO = "0";

    /** The shortest digits that read back as {@code value}. */
    public static Decimals shortest(double value) {
        if (value == 0) {
            return new Decimals(ZERO, 0);
        }
        String text = Double.toString(value);
        int mark = text.indexOf('E');
        int exponent = mark < 0 ? 0 : Integer.parseInt(text.substring(mark + 1));
        String mantissa = mark < 0 ? text : text.substring(0, mark);
        int point = mantissa.indexOf('.');
        String all = mantissa.substring(0, point) + mantissa.substring(point + 1);
        int first = 0;
        while (all.charAt(first) == '0') {
            first++;
        }
        int end = all.length();
        while (end > first + 1 && all.charAt(end - 1) == '0') {
            end--;
        }
        return new Decimals(all.substring(first, end), point - 1 - first + exponent).oneDigit(value);
    }

    /** Java gives subnormal numbers two digits even where one is enough. */
    private Decimals oneDigit(double value) {
        if (digits.length() != 2 || value > 1e-300) {
            return this;
        }
        int nearest = (Integer.parseInt(digits) + 5) / 10;
        if (Double.parseDouble(nearest + "e" + exponent) != value) {
            return this;
        }
        return nearest == 10 ? new Decimals("1", exponent + 1) : new Decimals(Integer.toString(nearest), exponent);
    }

    /** The first {@code count} significant digits, correctly rounded. */
    public static Decimals significant(double value, int count) {
        if (value == 0) {
            return new Decimals(ZERO.repeat(count), 0);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN));
        String digits = rounded.unscaledValue().toString();
        int exponent = digits.length() - 1 - rounded.scale();
        String padded = digits.length() < count ? digits + ZERO.repeat(count - digits.length()) : digits;
        return new Decimals(padded.substring(0, count), exponent);
    }

    /** The same without trailing zeros. */
    public Decimals stripped() {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end == digits.length() ? this : new Decimals(digits.substring(0, end), exponent);
    }

    /** Written with a point and without an exponent, as {@code 12.5} or {@code 12}. */
    public String fixed() {
        if (exponent < 0) {
            return "0." + ZERO.repeat(-exponent - 1) + digits;
        }
        int whole = exponent + 1;
        return digits.length() <= whole
                ? digits + ZERO.repeat(whole - digits.length())
                : digits.substring(0, whole) + "." + digits.substring(whole);
    }

    /** Written with an exponent of at least two digits, as {@code 1.25e+01}. */
    public String scientific(boolean alwaysPoint) {
        StringBuilder out = new StringBuilder(digits.length() + 8).append(digits.charAt(0));
        if (digits.length() > 1) {
            out.append('.').append(digits, 1, digits.length());
        } else if (alwaysPoint) {
            out.append('.');
        }
        int size = Math.abs(exponent);
        return out.append(exponent < 0 ? "e-" : "e+").append(size < 10 ? ZERO : "").append(size).toString();
    }
}
