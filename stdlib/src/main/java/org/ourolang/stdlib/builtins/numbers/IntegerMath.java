// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.LargeIntegers;
import org.ourolang.interpreter.object.LongWork;

/** Operations on ints (Long or BigInteger) that no operator shows. */
public final class IntegerMath {
    private static final int LARGEST_POWER = 20_000;

    private IntegerMath() {}

    public static Object absolute(Object value) {
        if (value instanceof Long number && number != Long.MIN_VALUE) {
            return Math.abs(number);
        }
        return Integers.normalize(Integers.big(value).abs());
    }

    /** {@code pow(base, exponent, modulus)}; ValueError. */
    public static Object power(Object base, Object exponent, Object modulus) {
        BigInteger m = Integers.big(modulus);
        if (m.signum() == 0) {
            throw Errors.valueError("pow() 3rd argument cannot be 0");
        }
        BigInteger size = m.abs();
        BigInteger result;
        try {
            result = Integers.big(base).modPow(Integers.big(exponent), size);
        } catch (ArithmeticException e) {
            throw Errors.valueError("base is not invertible for the given modulus");
        }
        return Integers.normalize(m.signum() < 0 && result.signum() != 0 ? result.add(m) : result);
    }

    /** {@code round(value, digits)} of an int: only negative digits change anything; ties go to even. */
    public static Object round(Object value, Object digits) {
        if (Integers.big(digits).signum() >= 0) {
            return value;
        }
        BigInteger number = Integers.big(value);
        BigInteger power = Integers.big(digits).negate();
        if (power.bitLength() > 31 || power.intValue() > LARGEST_POWER + number.bitLength()) {
            return 0L;
        }
        BigInteger unit = LongWork.power(BigInteger.TEN, power.intValue());
        BigInteger[] parts = LargeIntegers.divide(number, unit);
        int half = parts[1].abs().shiftLeft(1).compareTo(unit);
        boolean away = half > 0 || half == 0 && parts[0].testBit(0);
        BigInteger quotient = away ? parts[0].add(BigInteger.valueOf(number.signum())) : parts[0];
        return Integers.normalize(LongWork.multiply(quotient, unit));
    }
}
