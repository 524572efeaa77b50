// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.math.BigInteger;

/** Which Java numbers a guest number is without loss. */
final class ViewNumbers {
    private ViewNumbers() {}

    static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof Double || value instanceof BigInteger;
    }

    static boolean fits(Object value, long least, long greatest) {
        if (value instanceof Long number) {
            return number >= least && number <= greatest;
        }
        return value instanceof Double number && isWhole(number) && number >= least && number <= greatest
                && (long) (double) number != Long.MAX_VALUE;
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && !Double.isInfinite(number) && (number != 0 || 1 / number > 0);
    }

    static long asLong(Object value, long least, long greatest) throws UnsupportedMessageException {
        if (!fits(value, least, greatest)) {
            throw UnsupportedMessageException.create();
        }
        return value instanceof Long number ? number : (long) (double) (Double) value;
    }

    static boolean fitsInBigInteger(Object value) {
        return value instanceof Long
                || value instanceof BigInteger
                || value instanceof Double number && isWhole(number);
    }

    static BigInteger asBigInteger(Object value) throws UnsupportedMessageException {
        if (value instanceof BigInteger number) {
            return number;
        }
        if (value instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        if (value instanceof Double number && isWhole(number)) {
            return new java.math.BigDecimal(number).toBigInteger();
        }
        throw UnsupportedMessageException.create();
    }

    static boolean fitsInDouble(Object value) {
        if (value instanceof Double) {
            return true;
        }
        if (value instanceof Long number) {
            return (long) (double) number == number && number != Long.MAX_VALUE;
        }
        return value instanceof BigInteger number
                && !Double.isInfinite(number.doubleValue())
                && new java.math.BigDecimal(number.doubleValue()).toBigInteger().equals(number);
    }

    static double asDouble(Object value) throws UnsupportedMessageException {
        if (!fitsInDouble(value)) {
            throw UnsupportedMessageException.create();
        }
        return ((Number) value).doubleValue();
    }

    static boolean fitsInFloat(Object value) {
        if (value instanceof Double number) {
            return !Double.isFinite(number) || (float) (double) number == number;
        }
        return fitsInDouble(value) && (float) ((Number) value).doubleValue() == ((Number) value).doubleValue();
    }

    static float asFloat(Object value) throws UnsupportedMessageException {
        if (!fitsInFloat(value)) {
            throw UnsupportedMessageException.create();
        }
        return ((Number) value).floatValue();
    }
}
