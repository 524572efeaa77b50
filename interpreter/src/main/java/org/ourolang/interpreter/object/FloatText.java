// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Floats as text: {@code repr}, and the styles of {@code printf}. */
public final class FloatText {
    private FloatText() {}

    /** {@code repr(value)}: the shortest digits that read back as the same value. */
    public static String repr(double value) {
        return text(value, true);
    }

    /**
     * The shortest text that reads back as the same value.
     *
     * @param pointZero whether integral values end in {@code .0}
     */
    public static String text(double value, boolean pointZero) {
        String sign = negative(value) ? "-" : "";
        double magnitude = Math.abs(value);
        if (magnitude < 1e15 && magnitude == Math.rint(magnitude)) {
            return sign + (long) magnitude + (pointZero ? ".0" : "");
        }
        return sign + unsigned(magnitude, 'r', 0, false, pointZero);
    }

    /** Whether a sign is to be printed; never for NaN. */
    public static boolean negative(double value) {
        return value < 0 || value == 0 && 1 / value < 0;
    }

    /**
     * The text of a number that is not negative.
     *
     * @param type one of {@code e E f F g G r}; {@code r} is the shortest
     * @param precision digits after the point for e and f, significant digits for g, ignored for r
     * @param alternate keeps the point and trailing zeros
     * @param pointZero adds {@code .0} to what would look like an int
     */
    public static String unsigned(double value, char type, int precision, boolean alternate, boolean pointZero) {
        boolean upper = type == 'E' || type == 'F' || type == 'G';
        String text;
        if (Double.isNaN(value)) {
            text = "nan";
        } else if (Double.isInfinite(value)) {
            text = "inf";
        } else {
            text = finite(value, Character.toLowerCase(type), precision, alternate, pointZero);
        }
        return upper ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Zeros behind the last digit are put as text: scaling would take a power of ten as long as the precision. */
    private static String fixed(double value, int precision, boolean alternate) {
        BigDecimal exact = new BigDecimal(value);
        int scale = Math.min(precision, exact.scale());
        String text = exact.setScale(scale, RoundingMode.HALF_EVEN).toPlainString();
        String point = scale == 0 && (precision > 0 || alternate) ? "." : "";
        return text + point + "0".repeat(precision - scale);
    }

    private static String finite(double value, char type, int precision, boolean alternate, boolean pointZero) {
        switch (type) {
            case 'f' :
                return fixed(value, precision, alternate);
            case 'e' :
                return Decimals.significant(value, precision + 1).scientific(alternate);
            case 'g' : {
                int count = Math.max(1, precision);
                Decimals decimals = Decimals.significant(value, count);
                int limit = pointZero ? count - 1 : count;
                return general(alternate ? decimals : decimals.stripped(), limit, alternate, pointZero);
            }
            default :
                return general(Decimals.shortest(value), 16, alternate, pointZero);
        }
    }

    private static String general(Decimals decimals, int limit, boolean alternate, boolean pointZero) {
        if (decimals.exponent() < -4 || decimals.exponent() >= limit) {
            return decimals.scientific(alternate);
        }
        String text = decimals.fixed();
        if (text.indexOf('.') >= 0) {
            return text;
        }
        if (pointZero) {
            return text + ".0";
        }
        return alternate ? text + "." : text;
    }
}
