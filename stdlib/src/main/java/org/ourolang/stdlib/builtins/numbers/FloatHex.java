// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.FloatText;
import org.ourolang.stdlib.builtins.text.Trimming;

/** {@code float.hex} and {@code float.fromhex}. */
public final class FloatHex {
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)(?:0[xX])?(?:([0-9a-fA-F]+)\\.?([0-9a-fA-F]*)|\\.([0-9a-fA-F]+))(?:[pP]([+-]?[0-9]+))?");
    private static final Pattern SPECIAL = Pattern.compile("([+-]?)(inf|infinity|nan)", Pattern.CASE_INSENSITIVE);

    private FloatHex() {}

    /** The exact text, as {@code 0x1.8000000000000p+1}. */
    public static String write(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return FloatText.repr(value);
        }
        String sign = FloatText.negative(value) ? "-" : "";
        if (value == 0) {
            return sign + "0x0.0p+0";
        }
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52 & 0x7ff);
        String digits = Long.toHexString(bits & (1L << 52) - 1);
        int power = exponent == 0 ? -1022 : exponent - 1023;
        return sign + (exponent == 0 ? "0x0." : "0x1.") + "0".repeat(13 - digits.length()) + digits + "p"
                + (power < 0 ? "" : "+") + power;
    }

    /** Reads what {@link #write} wrote, and its variants; ValueError or OverflowError. */
    public static double read(String text) {
        String s = Trimming.strip(text, null, true, true);
        Matcher special = SPECIAL.matcher(s);
        if (special.matches()) {
            double sign = special.group(1).equals("-") ? -1 : 1;
            return Math.copySign(
                    special.group(2).equalsIgnoreCase("nan") ? Double.NaN : Double.POSITIVE_INFINITY, sign);
        }
        Matcher matcher = NUMBER.matcher(s);
        if (!matcher.matches()) {
            throw Errors.valueError("invalid hexadecimal floating-point string");
        }
        String whole = matcher.group(2) == null ? "0" : matcher.group(2);
        String fraction = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
        String power = matcher.group(5) == null ? "0" : matcher.group(5);
        boolean zero = (whole + fraction).chars().allMatch(c -> c == '0');
        double value = zero
                ? 0.0
                : Double.parseDouble("0x" + whole + "." + (fraction.isEmpty() ? "0" : fraction) + "p" + power);
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("hexadecimal value too large to represent as a float");
        }
        return matcher.group(1).equals("-") ? -value : value;
    }
}
