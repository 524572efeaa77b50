// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import java.util.Locale;

/** Reads floats and complex numbers as Python writes them. */
public final class FloatReader {
    private FloatReader() {}

    /** The number, or null if the text (blanks around it allowed) is none. */
    public static Double parse(String text) {
        String s = DigitText.strip(text);
        int start = s.startsWith("+") || s.startsWith("-") ? 1 : 0;
        Double special = special(s, start);
        if (special != null) {
            return special;
        }
        String plain = DigitText.normalise(s);
        if (plain == null) {
            return null;
        }
        int end = scan(plain, 0);
        return end != plain.length() || end == 0 ? null : Double.valueOf(Double.parseDouble(plain));
    }

    private static Double special(String s, int start) {
        int size = s.length() - start;
        if (size != 3 && size != 8) {
            return null;
        }
        double sign = s.charAt(0) == '-' ? -1 : 1;
        return switch (s.substring(start).toLowerCase(Locale.ROOT)) {
            case "inf", "infinity" -> sign * Double.POSITIVE_INFINITY;
            case "nan" -> Math.copySign(Double.NaN, sign);
            default -> null;
        };
    }

    /** The end of the longest decimal number (with sign, without underscores) at {@code from}; {@code from} if none. */
    static int scan(String s, int from) {
        int i = from;
        if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
            i++;
        }
        int whole = digits(s, i);
        int count = whole - i;
        i = whole;
        if (i < s.length() && s.charAt(i) == '.') {
            int fraction = digits(s, i + 1);
            count += fraction - i - 1;
            i = fraction;
        }
        if (count == 0) {
            return from;
        }
        if (i < s.length() && (s.charAt(i) | 0x20) == 'e') {
            int exponent = i + 1;
            if (exponent < s.length() && (s.charAt(exponent) == '+' || s.charAt(exponent) == '-')) {
                exponent++;
            }
            int end = digits(s, exponent);
            if (end > exponent) {
                return end;
            }
        }
        return i;
    }

    private static int digits(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Real and imaginary part, or null if the text is no complex number. */
    public static double[] parseComplex(String text) {
        String s = DigitText.strip(text);
        if (s.startsWith("(") && s.endsWith(")") && s.length() > 1) {
            s = DigitText.strip(s.substring(1, s.length() - 1));
        }
        s = DigitText.normalise(s);
        if (s == null || s.isEmpty()) {
            return null;
        }
        int end = part(s, 0);
        if (end == s.length()) {
            return end == 0 ? null : new double[] {value(s), 0};
        }
        if (end > 0 && isUnit(s, end)) {
            return end + 1 == s.length() ? new double[] {0, value(s.substring(0, end))} : null;
        }
        if (end == 0) {
            return unitAlone(s, 0);
        }
        double real = value(s.substring(0, end));
        char sign = s.charAt(end);
        if (sign != '+' && sign != '-') {
            return null;
        }
        int last = part(s, end);
        if (last == end) {
            double[] unit = unitAlone(s, end);
            return unit == null ? null : new double[] {real, unit[1]};
        }
        return isUnit(s, last) && last + 1 == s.length()
                ? new double[] {real, value(s.substring(end, last))}
                : null;
    }

    private static double[] unitAlone(String s, int from) {
        int at = from;
        double sign = 1;
        if (s.charAt(at) == '+' || s.charAt(at) == '-') {
            sign = s.charAt(at) == '-' ? -1 : 1;
            at++;
        }
        return isUnit(s, at) && at + 1 == s.length() ? new double[] {0, sign} : null;
    }

    private static boolean isUnit(String s, int at) {
        return at < s.length() && (s.charAt(at) == 'j' || s.charAt(at) == 'J');
    }

    private static int part(String s, int from) {
        int end = scan(s, from);
        if (end > from) {
            return end;
        }
        int start = from < s.length() && (s.charAt(from) == '+' || s.charAt(from) == '-') ? from + 1 : from;
        for (String word : new String[] {"infinity", "inf", "nan"}) {
            if (s.regionMatches(true, start, word, 0, word.length())) {
                return start + word.length();
            }
        }
        return from;
    }

    private static double value(String s) {
        int start = s.startsWith("+") || s.startsWith("-") ? 1 : 0;
        Double special = special(s, start);
        return special != null ? special : Double.parseDouble(s);
    }
}
