// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.math.BigInteger;
import org.ourolang.language.syntax.Expression;

/** The values of numeric literals that the tokenizer found well formed. */
final class NumberLiterals {
    private static final int MAX_DECIMAL_DIGITS = 4300;

    private NumberLiterals() {}

    /** A {@link Long}, {@link BigInteger}, {@link Double} or imaginary number; null for too many decimal digits. */
    static Object parse(String literal) {
        String text = literal.indexOf('_') < 0 ? literal : literal.replace("_", "");
        if (text.length() > 2 && text.charAt(0) == '0') {
            switch (text.charAt(1)) {
                case 'x', 'X' -> {
                    return integer(text.substring(2), 16);
                }
                case 'o', 'O' -> {
                    return integer(text.substring(2), 8);
                }
                case 'b', 'B' -> {
                    return integer(text.substring(2), 2);
                }
                default -> {
                    // a decimal literal
                }
            }
        }
        char last = text.charAt(text.length() - 1);
        if (last == 'j' || last == 'J') {
            return new Expression.Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        if (isInteger(text)) {
            return text.length() > MAX_DECIMAL_DIGITS ? null : integer(text, 10);
        }
        return Double.parseDouble(text);
    }

    private static boolean isInteger(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Object integer(String digits, int base) {
        if (digits.length() <= 15) {
            return Long.parseLong(digits, base);
        }
        BigInteger value = new BigInteger(digits, base);
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }
}
