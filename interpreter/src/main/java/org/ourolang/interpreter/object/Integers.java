// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.math.BigInteger;

/** The one rule of guest integers: a Long when it fits 64 bits, else a BigInteger. */
public final class Integers {
    private Integers() {}

    public static Object normalize(BigInteger value) {
        return value.bitLength() < 64 ? (Object) value.longValue() : value;
    }

    /** @param value a Long, Boolean or BigInteger */
    public static BigInteger big(Object value) {
        if (value instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? BigInteger.ONE : BigInteger.ZERO;
        }
        return (BigInteger) value;
    }
}
