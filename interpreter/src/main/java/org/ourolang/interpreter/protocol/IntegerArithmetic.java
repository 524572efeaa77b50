// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.LargeIntegers;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.object.LongWork;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.language.syntax.BinaryOperator;

/** Arithmetic of integers; results larger than {@link #LARGEST_BITS} are refused before they are computed. */
final class IntegerArithmetic {
    /** The largest number of bits a result may have. */
    static final long LARGEST_BITS = 1L << 30;

    /** From here on arithmetic takes time that counts. */
    private static final long LARGE_BITS = 1L << 14;

    /** Beyond this a power would be computed for minutes. */
    private static final long LARGEST_POWER_BITS = 1L << 28;

    private IntegerArithmetic() {}

    static Object binary(BinaryOperator operator, long a, long b) {
        switch (operator) {
            case ADD :
                long sum = a + b;
                return ((a ^ sum) & (b ^ sum)) < 0 ? big(operator, a, b) : (Object) sum;
            case SUBTRACT :
                long difference = a - b;
                return ((a ^ b) & (a ^ difference)) < 0 ? big(operator, a, b) : (Object) difference;
            case MULTIPLY :
                long product = a * b;
                return Math.multiplyHigh(a, b) != product >> 63 ? big(operator, a, b) : (Object) product;
            case FLOOR_DIVIDE :
                checkDivisor(b);
                return a == Long.MIN_VALUE && b == -1 ? big(operator, a, b) : (Object) Math.floorDiv(a, b);
            case MODULO :
                if (b == 0) {
                    throw Errors.zeroDivision("integer modulo by zero");
                }
                return Math.floorMod(a, b);
            case DIVIDE :
                return divide(a, b);
            case POWER :
                return power(a, b);
            case LEFT_SHIFT :
                return shiftLeft(a, b);
            case RIGHT_SHIFT :
                if (b < 0) {
                    throw Errors.valueError("negative shift count");
                }
                return a >> Math.min(b, 63);
            case BIT_AND :
                return a & b;
            case BIT_OR :
                return a | b;
            case BIT_XOR :
                return a ^ b;
            default :
                return NotImplemented.NOT_IMPLEMENTED;
        }
    }

    private static Object big(BinaryOperator operator, long a, long b) {
        return binary(operator, BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    private static void checkDivisor(long b) {
        if (b == 0) {
            throw Errors.zeroDivision("integer division or modulo by zero");
        }
    }

    private static Object divide(long a, long b) {
        if (b == 0) {
            throw Errors.zeroDivision("division by zero");
        }
        if (Math.abs(a) <= 1L << 53 && Math.abs(b) <= 1L << 53 && a != Long.MIN_VALUE && b != Long.MIN_VALUE) {
            return (double) a / (double) b;
        }
        return divide(BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    private static Object shiftLeft(long a, long b) {
        if (b < 0) {
            throw Errors.valueError("negative shift count");
        }
        if (b < Long.numberOfLeadingZeros(a < 0 ? ~a : a) || a == 0) {
            return a == 0 ? 0L : a << b;
        }
        return shiftLeft(BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    private static Object shiftLeft(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            throw Errors.valueError("negative shift count");
        }
        if (a.signum() == 0) {
            return 0L;
        }
        if (b.bitLength() > 62) {
            throw Errors.overflowError("too many digits in integer");
        }
        checkSize(a.bitLength() + b.longValue());
        return Integers.normalize(a.shiftLeft(b.intValue()));
    }

    static void checkSize(long bits) {
        if (bits > LARGEST_BITS || bits > LARGE_BITS && !Work.isIntegerAllowed(bits)) {
            throw Errors.memoryError();
        }
        if (bits > LARGE_BITS) {
            Work.charge(bits >> 12);
        }
    }

    static Object binary(BinaryOperator operator, BigInteger a, BigInteger b) {
        switch (operator) {
            case ADD :
                return Integers.normalize(a.add(b));
            case SUBTRACT :
                return Integers.normalize(a.subtract(b));
            case MULTIPLY :
                checkSize((long) a.bitLength() + b.bitLength());
                return Integers.normalize(LongWork.multiply(a, b));
            case FLOOR_DIVIDE :
                checkSize(a.bitLength());
                return Integers.normalize(floorDivide(a, b, "integer division or modulo by zero")[0]);
            case MODULO :
                checkSize(a.bitLength());
                return Integers.normalize(floorDivide(a, b, "integer modulo by zero")[1]);
            case DIVIDE :
                return divide(a, b);
            case POWER :
                return power(a, b);
            case LEFT_SHIFT :
                return shiftLeft(a, b);
            case RIGHT_SHIFT :
                return shiftRight(a, b);
            case BIT_AND :
                return Integers.normalize(a.and(b));
            case BIT_OR :
                return Integers.normalize(a.or(b));
            case BIT_XOR :
                return Integers.normalize(a.xor(b));
            default :
                return NotImplemented.NOT_IMPLEMENTED;
        }
    }

    private static Object shiftRight(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            throw Errors.valueError("negative shift count");
        }
        if (b.bitLength() > 31) {
            return a.signum() < 0 ? -1L : 0L;
        }
        return Integers.normalize(a.shiftRight(b.intValue()));
    }

    /** Quotient towards negative infinity, and the remainder with the divisor's sign. */
    static BigInteger[] floorDivide(BigInteger a, BigInteger b, String zeroText) {
        if (b.signum() == 0) {
            throw Errors.zeroDivision(zeroText);
        }
        BigInteger[] result = LargeIntegers.divide(a, b);
        if (result[1].signum() != 0 && result[1].signum() != b.signum()) {
            result[0] = result[0].subtract(BigInteger.ONE);
            result[1] = result[1].add(b);
        }
        return result;
    }

    /** The quotient rounded once, half to even. */
    static double divide(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw Errors.zeroDivision("division by zero");
        }
        if (a.signum() == 0) {
            return b.signum() < 0 ? -0.0 : 0.0;
        }
        int exponent = a.bitLength() - b.bitLength();
        if (exponent > 1025) {
            throw tooLarge();
        }
        if (exponent < -1100) {
            return a.signum() == b.signum() ? 0.0 : -0.0;
        }
        double result;
        if (exponent < -1000) {
            result = new BigDecimal(a).divide(new BigDecimal(b), new MathContext(1200)).doubleValue();
        } else {
            int shift = 60 - exponent;
            BigInteger[] parts = shift >= 0
                    ? LargeIntegers.divide(a.abs().shiftLeft(shift), b.abs())
                    : LargeIntegers.divide(a.abs(), b.abs().shiftLeft(-shift));
            long quotient = parts[0].longValue() | (parts[1].signum() != 0 ? 1 : 0);
            result = Math.scalb((double) quotient, -shift);
            result = a.signum() == b.signum() ? result : -result;
        }
        if (Double.isInfinite(result)) {
            throw tooLarge();
        }
        return result;
    }

    private static OuroError tooLarge() {
        return Errors.overflowError("integer division result too large for a float");
    }

    private static Object power(long a, long b) {
        if (b < 0) {
            return FloatArithmetic.power((double) a, (double) b);
        }
        long result = 1;
        long base = a;
        for (long left = b; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                if (Math.multiplyHigh(result, base) != result * base >> 63) {
                    return power(BigInteger.valueOf(a), BigInteger.valueOf(b));
                }
                result *= base;
            }
            if (left > 1 && Math.multiplyHigh(base, base) != base * base >> 63) {
                return power(BigInteger.valueOf(a), BigInteger.valueOf(b));
            }
            base *= base;
        }
        return result;
    }

    private static Object power(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            return FloatArithmetic.power(toDouble(a), toDouble(b));
        }
        if (a.bitLength() <= 1 && a.abs().compareTo(BigInteger.ONE) <= 0) {
            boolean odd = b.testBit(0);
            return a.signum() == 0 ? (b.signum() == 0 ? 1L : 0L) : a.signum() < 0 && odd ? -1L : 1L;
        }
        if (b.bitLength() > 31 || (long) a.bitLength() * b.longValue() > LARGEST_POWER_BITS + a.bitLength()) {
            throw Errors.memoryError();
        }
        checkSize(a.bitLength() * b.longValue());
        return Integers.normalize(LongWork.power(a, b.intValue()));
    }

    /** {@code pow(a, b, modulus)}. */
    static Object power(BigInteger a, BigInteger b, BigInteger modulus) {
        if (modulus.signum() == 0) {
            throw Errors.valueError("pow() 3rd argument cannot be 0");
        }
        BigInteger positive = modulus.abs();
        BigInteger result;
        if (b.signum() < 0 && !LongWork.gcd(a, positive).equals(BigInteger.ONE)) {
            throw Errors.valueError("base is not invertible for the given modulus");
        }
        result = positive.equals(BigInteger.ONE)
                ? BigInteger.ZERO
                : b.signum() < 0 ? a.modPow(b, positive) : LongWork.power(a, b, positive);
        if (modulus.signum() < 0 && result.signum() > 0) {
            result = result.add(modulus);
        }
        return Integers.normalize(result);
    }

    /** Rounded half to even. Raises OverflowError. */
    static double toDouble(BigInteger value) {
        double result = value.doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return result;
    }
}
