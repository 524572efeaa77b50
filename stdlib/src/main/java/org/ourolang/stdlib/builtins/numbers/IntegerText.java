// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import org.ourolang.interpreter.object.LargeIntegers;
import org.ourolang.interpreter.object.LongWork;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;

/** Ints as text: an int is a {@code Long} or, beyond 64 bits, a {@code BigInteger}. */
public final class IntegerText {
    private static final String LIMIT = "use sys.set_int_max_str_digits() to increase the limit";

    /** So many certainly fit a long. */
    private static final int MOST_SMALL_DIGITS = 18;

    private IntegerText() {}

    /** The {@code Long} if it fits, else the number itself. */
    public static Object normalise(BigInteger value) {
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    /** Decimal text; ValueError beyond {@code limit} digits (0: none). */
    public static String decimal(Object value, int limit) {
        if (!(value instanceof BigInteger big)) {
            return value.toString();
        }
        if (limit > 0 && big.bitLength() > limit * 3.3219281) {
            checkDigits(big, limit);
        }
        return LargeIntegers.decimal(big);
    }

    private static void checkDigits(BigInteger value, int limit) {
        double digits = value.bitLength() * 0.30102999566398114;
        if (digits > limit + 2 || value.abs().compareTo(LongWork.power(BigInteger.TEN, limit)) >= 0) {
            throw Errors.valueError("Exceeds the limit (%s digits) for integer string conversion; %s", limit, LIMIT);
        }
    }

    /** Digits in {@code base} (2 to 36), with a minus sign if negative and without prefix. */
    public static String radix(Object value, int base) {
        return value instanceof BigInteger big ? big.toString(base) : Long.toString((Long) value, base);
    }

    /** With the prefix {@code 0b}, {@code 0o} or {@code 0x} after the sign. */
    public static String prefixed(Object value, int base, String prefix) {
        String text = radix(value, base);
        return text.charAt(0) == '-' ? "-" + prefix + text.substring(1) : prefix + text;
    }

    /**
     * Reads an int.
     *
     * @param base 0 or 2 to 36
     * @return a Long or BigInteger; null if the text is no number of that base
     */
    public static Object parse(String text, int base, int limit) {
        String s = DigitText.ascii(DigitText.strip(text));
        boolean negative = s.startsWith("-");
        int at = negative || s.startsWith("+") ? 1 : 0;
        int radix = base;
        int prefix = prefixBase(s, at);
        if (base == 0) {
            radix = prefix == 0 ? 10 : prefix;
        }
        boolean prefixed = prefix != 0 && prefix == radix;
        if (prefixed) {
            at += 2;
            if (at < s.length() && s.charAt(at) == '_') {
                at++;
            }
        }
        String digits = digits(s, at, radix);
        if (digits == null || base == 0 && !prefixed && leadingZero(digits)) {
            return null;
        }
        if (limit > 0 && digits.length() > limit && Integer.bitCount(radix) != 1) {
            throw Errors.valueError(
                    "Exceeds the limit (%s digits) for integer string conversion: value has %s digits; %s",
                    limit, digits.length(), LIMIT);
        }
        return value(digits, radix, negative);
    }

    /** The int that few decimal digits with nothing else write; null for all other texts. */
    static Long small(String text) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (from == length || length - from > MOST_SMALL_DIGITS) {
            return null;
        }
        long value = 0;
        for (int i = from; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = value * 10 + digit;
        }
        return from == 0 ? value : -value;
    }

    private static Object value(String digits, int radix, boolean negative) {
        if (digits.length() <= 12) {
            long value = Long.parseLong(digits, radix);
            return negative ? -value : value;
        }
        BigInteger value = LongWork.parse(digits, radix);
        return normalise(negative ? value.negate() : value);
    }

    private static boolean leadingZero(String digits) {
        return digits.charAt(0) == '0' && !digits.chars().allMatch(c -> c == '0');
    }

    private static int prefixBase(String s, int at) {
        if (at + 1 >= s.length() || s.charAt(at) != '0') {
            return 0;
        }
        return switch (s.charAt(at + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    private static String digits(String s, int from, int radix) {
        if (from >= s.length()) {
            return null;
        }
        StringBuilder out = new StringBuilder(s.length() - from);
        boolean underscore = true;
        for (int i = from; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '_') {
                if (underscore) {
                    return null;
                }
                underscore = true;
            } else if (c < 128 && Character.digit(c, radix) >= 0) {
                underscore = false;
                out.append(c);
            } else {
                return null;
            }
        }
        return underscore ? null : out.toString();
    }
}
