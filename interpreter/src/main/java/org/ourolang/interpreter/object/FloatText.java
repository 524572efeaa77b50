// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** The shortest decimal text of a double that reads back as the same value, laid out as the reference does. */
public final class FloatText {
    private FloatText() {}

    /** {@code repr(value)}. */
    public static String repr(double value) {
        return text(value, true);
    }

    /**
     * @param pointZero whether integral values end in {@code .0}
     */
    public static String text(double value, boolean pointZero) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        double magnitude = Math.abs(value);
        if (magnitude < 1e15 && magnitude == Math.rint(magnitude)) {
            return sign + (long) magnitude + (pointZero ? ".0" : "");
        }
        return sign + layout(Decimal.of(magnitude), pointZero);
    }

    private static String layout(Decimal decimal, boolean pointZero) {
        String digits = decimal.digits;
        int point = decimal.point;
        if (point > 16 || point <= -4) {
            String exponent = (point - 1 < 0 ? "-" : "+") + (Math.abs(point - 1) < 10 ? "0" : "") + Math.abs(point - 1);
            String rest = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + rest + "e" + exponent;
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (digits.length() <= point) {
            return digits + "0".repeat(point - digits.length()) + (pointZero ? ".0" : "");
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    /**
     * The shortest digits: the value is {@code 0.digits * 10**point}.
     *
     * @param digits without leading or trailing zeros
     */
    public record Decimal(String digits, int point) {
        /** @param value positive and finite */
        public static Decimal of(double value) {
            String text = Double.toString(value);
            int e = text.indexOf('E');
            int exponent = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
            String mantissa = e < 0 ? text : text.substring(0, e);
            int dot = mantissa.indexOf('.');
            String digits = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
            int point = dot + exponent;
            int start = 0;
            while (start < digits.length() - 1 && digits.charAt(start) == '0') {
                start++;
                point--;
            }
            int end = digits.length();
            while (end > start + 1 && digits.charAt(end - 1) == '0') {
                end--;
            }
            return shorten(digits.substring(start, end), point, value);
        }

        /** Java never goes below two digits; one may do. */
        private static Decimal shorten(String digits, int point, double value) {
            if (digits.length() != 2) {
                return new Decimal(digits, point);
            }
            int first = digits.charAt(0) - '0';
            int rounded = digits.charAt(1) >= '5' ? first + 1 : first;
            if (rounded == 10 && Double.parseDouble("1e" + point) == value) {
                return new Decimal("1", point + 1);
            }
            for (int candidate : new int[] {rounded, first}) {
                if (candidate > 0 && candidate < 10 && Double.parseDouble(candidate + "e" + (point - 1)) == value) {
                    return new Decimal(Integer.toString(candidate), point);
                }
            }
            return new Decimal(digits, point);
        }
    }
}
