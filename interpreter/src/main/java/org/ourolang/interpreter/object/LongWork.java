// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.math.BigInteger;

/** Operations of the JDK that would run for seconds on large operands, in pieces that can be stopped in between. */
public final class LongWork {
    private static final long LARGE_SEARCH = 1L << 24;
    private static final int LARGE_BITS = 1 << 14;
    private static final int DIGITS_AT_ONCE = 4096;
    private static final int BITS_AT_ONCE = 1 << 20;

    private LongWork() {}

    /** {@code text.indexOf(part, from)}, where halves of characters are not found. */
    public static int indexOf(String text, String part, int from) {
        int at = firstUnits(text, part, from);
        if (at >= 0 && Surrogates.mayCut(part)) {
            while (at >= 0 && !Surrogates.isWhole(text, at, at + part.length())) {
                at = firstUnits(text, part, at + 1);
            }
        }
        return at;
    }

    /** Whether the JDK finds all of {@code part} in {@code text} in no time, and no halves of characters. */
    public static boolean isShort(String text, String part) {
        return (long) text.length() * part.length() < 1 << 16 && !Surrogates.mayCut(part);
    }

    private static int firstUnits(String text, String part, int from) {
        return (long) (text.length() - from) * part.length() < LARGE_SEARCH
                ? text.indexOf(part, from)
                : search(text, part, from);
    }

    /** {@code text.lastIndexOf(part, from)}, where halves of characters are not found. */
    public static int lastIndexOf(String text, String part, int from) {
        int at = lastUnits(text, part, from);
        if (at >= 0 && Surrogates.mayCut(part)) {
            while (at >= 0 && !Surrogates.isWhole(text, at, at + part.length())) {
                at = lastUnits(text, part, at - 1);
            }
        }
        return at;
    }

    private static int lastUnits(String text, String part, int from) {
        if ((long) text.length() * part.length() < LARGE_SEARCH) {
            return text.lastIndexOf(part, from);
        }
        int last = -1;
        for (int at = search(text, part, 0); at >= 0 && at <= from; at = search(text, part, at + 1)) {
            last = at;
            Work.poll();
        }
        return last;
    }

    /** Searches in time linear in both lengths, by the lengths of borders. */
    private static int search(String text, String part, int from) {
        if (part.isEmpty()) {
            return Math.min(from, text.length());
        }
        Work.charge((text.length() - from + (long) part.length()) >> 6);
        int[] borders = borders(part);
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            if ((i & 0xffff) == 0) {
                Work.poll();
            }
            while (matched > 0 && text.charAt(i) != part.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (text.charAt(i) == part.charAt(matched) && ++matched == part.length()) {
                return i - matched + 1;
            }
        }
        return -1;
    }

    private static int[] borders(String part) {
        int[] borders = new int[part.length()];
        int length = 0;
        for (int i = 1; i < borders.length; i++) {
            if ((i & 0xffff) == 0) {
                Work.poll();
            }
            while (length > 0 && part.charAt(i) != part.charAt(length)) {
                length = borders[length - 1];
            }
            if (part.charAt(i) == part.charAt(length)) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }

    /** {@code a.gcd(b)}. */
    public static BigInteger gcd(BigInteger a, BigInteger b) {
        BigInteger larger = a.abs();
        BigInteger smaller = b.abs();
        while (smaller.bitLength() > LARGE_BITS) {
            Work.charge(smaller.bitLength() >> 12);
            Work.poll();
            BigInteger rest = larger.mod(smaller);
            larger = smaller;
            smaller = rest;
        }
        return larger.gcd(smaller);
    }

    /** {@code base.modPow(exponent, modulus)} for an exponent that is not negative. */
    public static BigInteger power(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if ((long) exponent.bitLength() * modulus.bitLength() < 1 << 22) {
            return base.modPow(exponent, modulus);
        }
        BigInteger square = base.mod(modulus);
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < exponent.bitLength(); i++) {
            Work.charge(1 + (modulus.bitLength() >> 8));
            Work.poll();
            if (exponent.testBit(i)) {
                result = result.multiply(square).mod(modulus);
            }
            square = square.multiply(square).mod(modulus);
        }
        return result.mod(modulus);
    }

    /** {@code a.multiply(b)}. */
    public static BigInteger multiply(BigInteger a, BigInteger b) {
        int bits = Math.max(a.bitLength(), b.bitLength());
        if (bits <= BITS_AT_ONCE) {
            return a.multiply(b);
        }
        Work.poll();
        if (a.signum() < 0 || b.signum() < 0) {
            BigInteger product = multiply(a.abs(), b.abs());
            return a.signum() == b.signum() ? product : product.negate();
        }
        int half = (bits + 1) / 2;
        BigInteger[] x = halves(a, half);
        BigInteger[] y = halves(b, half);
        BigInteger low = multiply(x[0], y[0]);
        BigInteger high = multiply(x[1], y[1]);
        BigInteger both = multiply(x[0].add(x[1]), y[0].add(y[1]));
        BigInteger middle = both.subtract(low).subtract(high);
        return high.shiftLeft(half).add(middle).shiftLeft(half).add(low);
    }

    private static BigInteger[] halves(BigInteger value, int bits) {
        BigInteger high = value.shiftRight(bits);
        return new BigInteger[] {value.subtract(high.shiftLeft(bits)), high};
    }

    /** {@code base.pow(exponent)} for an exponent that is not negative. */
    public static BigInteger power(BigInteger base, int exponent) {
        if ((long) base.bitLength() * exponent <= BITS_AT_ONCE) {
            return base.pow(exponent);
        }
        int zeros = base.getLowestSetBit();
        if (zeros > 0) {
            return power(base.shiftRight(zeros), exponent).shiftLeft(zeros * exponent);
        }
        if (base.equals(BigInteger.ONE)) {
            return base;
        }
        BigInteger root = power(base, exponent / 2);
        BigInteger square = multiply(root, root);
        return (exponent & 1) == 0 ? square : multiply(square, base);
    }

    /** {@code n.sqrt()}: the root of the upper half of the bits, made better once by Newton's rule. */
    public static BigInteger squareRoot(BigInteger n) {
        if (n.bitLength() <= LARGE_BITS) {
            return n.sqrt();
        }
        Work.charge(n.bitLength() >> 8);
        Work.poll();
        int half = n.bitLength() / 4;
        BigInteger near = squareRoot(n.shiftRight(2 * half)).shiftLeft(half);
        BigInteger root = near.add(n.divide(near)).shiftRight(1);
        while (multiply(root, root).compareTo(n) > 0) {
            root = root.subtract(BigInteger.ONE);
        }
        BigInteger next = root.add(BigInteger.ONE);
        return multiply(next, next).compareTo(n) <= 0 ? next : root;
    }

    /** {@code new BigInteger(digits, radix)}. */
    public static BigInteger parse(String digits, int radix) {
        if (digits.length() <= DIGITS_AT_ONCE) {
            return new BigInteger(digits, radix);
        }
        Work.charge(digits.length() >> 6);
        Work.poll();
        int low = digits.length() / 2;
        BigInteger high = parse(digits.substring(0, digits.length() - low), radix);
        BigInteger unit = BigInteger.valueOf(radix).pow(low);
        return high.multiply(unit).add(parse(digits.substring(digits.length() - low), radix));
    }
}
