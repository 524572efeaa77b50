// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.ourolang.interpreter.error.Errors;

/** Float operations that need more than one Java expression. */
public final class FloatMath {
    private FloatMath() {}

    /** The int part, as {@code int(float)}; OverflowError or ValueError for what has none. */
    public static Object truncate(double value) {
        return toInt(value < 0 ? Math.ceil(value) : Math.floor(value));
    }

    /** A float without fraction as an int. */
    public static Object toInt(double value) {
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        return value >= -0x1p63 && value < 0x1p63 ? (Object) (long) value : new BigDecimal(value).toBigInteger();
    }

    /** {@code round(value, digits)}, correctly rounded, ties to even. */
    public static double round(double value, long digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || digits > 323 || value == 0) {
            return value;
        }
        if (digits < -308) {
            return Math.copySign(0.0, value);
        }
        BigDecimal exact = new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN);
        double rounded = exact.doubleValue();
        if (Double.isInfinite(rounded)) {
            throw Errors.overflowError("rounded value too large to represent");
        }
        return rounded == 0 ? Math.copySign(0.0, value) : rounded;
    }

    /** Numerator and denominator of a finite float. */
    public static BigInteger[] ratio(double value) {
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        BigDecimal exact = new BigDecimal(value).stripTrailingZeros();
        if (value == 0 || exact.scale() <= 0) {
            return new BigInteger[] {exact.toBigInteger(), BigInteger.ONE};
        }
        int exponent = Math.getExponent(value);
        int shift = 52 - Math.max(exponent, -1022);
        BigInteger numerator = exact.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(shift))).toBigIntegerExact();
        int common = Math.min(shift, numerator.getLowestSetBit());
        return new BigInteger[] {numerator.shiftRight(common), BigInteger.ONE.shiftLeft(shift - common)};
    }

    /** {@code a // b} of floats, {@code b} not zero. */
    public static double floorDivide(double a, double b) {
        double mod = a % b;
        double quotient = (a - mod) / b;
        if (mod != 0 && b < 0 != mod < 0) {
            quotient -= 1.0;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }

    /** {@code a % b} of floats, {@code b} not zero. */
    public static double modulo(double a, double b) {
        double mod = a % b;
        if (mod == 0) {
            return Math.copySign(0.0, b);
        }
        return b < 0 != mod < 0 ? mod + b : mod;
    }
}
