// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Division and decimal text of ints of millions of bits, in pieces that can be stopped in between. */
public final class LargeIntegers {
    private static final int BITS_AT_ONCE = 1 << 18;
    private static final int TEXT_BITS_AT_ONCE = 1 << 15;
    private static final int DIGITS_OF_SMALLEST_POWER = 4096;

    private LargeIntegers() {}

    /** {@code a.divideAndRemainder(b)}. */
    public static BigInteger[] divide(BigInteger a, BigInteger b) {
        int bits = b.bitLength();
        if (Math.min(bits, a.bitLength() - bits) <= BITS_AT_ONCE) {
            return a.divideAndRemainder(b);
        }
        BigInteger[] result = divideInPieces(a.abs(), b.abs());
        if (a.signum() != b.signum()) {
            result[0] = result[0].negate();
        }
        if (a.signum() < 0) {
            result[1] = result[1].negate();
        }
        return result;
    }

    /** Long division whose digits are as long as the divisor. */
    private static BigInteger[] divideInPieces(BigInteger a, BigInteger b) {
        int bits = b.bitLength();
        BigInteger quotient = BigInteger.ZERO;
        BigInteger rest = BigInteger.ZERO;
        for (int piece = (a.bitLength() - 1) / bits; piece >= 0; piece--) {
            BigInteger digit = low(a.shiftRight(piece * bits), bits);
            BigInteger[] step = twoByOne(rest.shiftLeft(bits).or(digit), b, bits);
            quotient = quotient.shiftLeft(bits).or(step[0]);
            rest = step[1];
        }
        return new BigInteger[] {quotient, rest};
    }

    /** Divides twice {@code bits} by {@code bits}, by the halves of the divisor (Burnikel and Ziegler). */
    private static BigInteger[] twoByOne(BigInteger a, BigInteger b, int bits) {
        if (bits <= BITS_AT_ONCE || a.bitLength() - bits <= BITS_AT_ONCE) {
            Work.poll();
            return a.divideAndRemainder(b);
        }
        int odd = bits & 1;
        BigInteger dividend = a.shiftLeft(odd);
        BigInteger divisor = b.shiftLeft(odd);
        int half = (bits + odd) / 2;
        BigInteger[] high = threeByTwo(dividend.shiftRight(half), divisor, half);
        BigInteger[] low = threeByTwo(high[1].shiftLeft(half).or(low(dividend, half)), divisor, half);
        return new BigInteger[] {high[0].shiftLeft(half).or(low[0]), low[1].shiftRight(odd)};
    }

    /** Divides three halves by two: guesses with the upper half of the divisor, then mends the guess. */
    private static BigInteger[] threeByTwo(BigInteger a, BigInteger b, int half) {
        BigInteger upper = b.shiftRight(half);
        BigInteger top = a.shiftRight(half);
        BigInteger guess;
        BigInteger rest;
        if (top.shiftRight(half).compareTo(upper) >= 0) {
            guess = BigInteger.ONE.shiftLeft(half).subtract(BigInteger.ONE);
            rest = top.subtract(upper.shiftLeft(half)).add(upper);
        } else {
            BigInteger[] parts = twoByOne(top, upper, half);
            guess = parts[0];
            rest = parts[1];
        }
        rest = rest.shiftLeft(half).or(low(a, half)).subtract(LongWork.multiply(guess, low(b, half)));
        while (rest.signum() < 0) {
            guess = guess.subtract(BigInteger.ONE);
            rest = rest.add(b);
        }
        return new BigInteger[] {guess, rest};
    }

    private static BigInteger low(BigInteger value, int bits) {
        return value.subtract(value.shiftRight(bits).shiftLeft(bits));
    }

    /** {@code value.toString()}. */
    public static String decimal(BigInteger value) {
        if (value.bitLength() <= TEXT_BITS_AT_ONCE) {
            return value.toString();
        }
        BigInteger rest = value.abs();
        List<BigInteger> powers = new ArrayList<>();
        for (BigInteger power = BigInteger.TEN.pow(DIGITS_OF_SMALLEST_POWER); power.bitLength() <= rest
                .bitLength(); power = LongWork.multiply(power, power)) {
            Work.poll();
            powers.add(power);
        }
        StringBuilder out = new StringBuilder();
        if (value.signum() < 0) {
            out.append('-');
        }
        digits(out, rest, powers, powers.size() - 1, false);
        return out.toString();
    }

    /** Appends digits of a value below the square of the power at {@code level}, padded to full length or not. */
    private static void digits(StringBuilder out, BigInteger value, List<BigInteger> powers, int level, boolean pad) {
        if (level < 0) {
            Work.poll();
            String text = value.toString();
            if (pad) {
                out.repeat('0', DIGITS_OF_SMALLEST_POWER - text.length());
            }
            out.append(text);
            return;
        }
        BigInteger[] parts = divide(value, powers.get(level));
        boolean isLeading = !pad && parts[0].signum() == 0;
        if (!isLeading) {
            digits(out, parts[0], powers, level - 1, pad);
        }
        digits(out, parts[1], powers, level - 1, !isLeading);
    }
}
