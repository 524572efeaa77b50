// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The hash function of the reference for numbers, str, bytes and tuples, as on a 64-bit build with hash seed 0. */
public final class NativeHash {
    private static final long MODULUS = (1L << 61) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
    private static final long INFINITY = 314159;
    private static final long IMAGINARY = 1000003;
    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;

    private NativeHash() {}

    public static long ofLong(long value) {
        if (value > -MODULUS && value < MODULUS) {
            return value == -1 ? -2 : value;
        }
        long hash = value == Long.MIN_VALUE ? -4 : value % MODULUS;
        return hash == -1 ? -2 : hash;
    }

    public static long ofBig(BigInteger value) {
        long hash = value.abs().mod(BIG_MODULUS).longValue();
        hash = value.signum() < 0 ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    /** A NaN has no hash by value: the caller answers its identity. */
    public static long ofDouble(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 0x1p60) {
            return ofLong((long) value);
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : -INFINITY;
        }
        int exponent = Math.getExponent(value);
        long bits = Double.doubleToRawLongBits(value) & 0xfffffffffffffL;
        long mantissa = exponent < Double.MIN_EXPONENT ? bits : bits | 1L << 52;
        int shift = Math.max(exponent, Double.MIN_EXPONENT) - 52;
        int rotate = Math.floorMod(shift, 61);
        long hash = mantissa % MODULUS;
        hash = hash << rotate & MODULUS | hash >>> 61 - rotate;
        hash = hash == MODULUS ? 0 : hash;
        hash = value < 0 ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    /** The real and imaginary parts' hashes combined. */
    public static long ofComplex(long real, long imaginary) {
        long hash = real + IMAGINARY * imaginary;
        return hash == -1 ? -2 : hash;
    }

    /** Combines the hashes of a tuple's elements. */
    public static long ofTuple(long[] lanes) {
        long hash = mix(lanes) + (lanes.length ^ (PRIME_5 ^ 3527539L));
        return hash == -1 ? 1546275796 : hash;
    }

    /** Combines the hashes of a slice's three parts. */
    public static long ofSlice(long[] lanes) {
        long hash = mix(lanes);
        return hash == -1 ? 1546275796 : hash;
    }

    private static long mix(long[] lanes) {
        long hash = PRIME_5;
        for (long lane : lanes) {
            hash += lane * PRIME_2;
            hash = Long.rotateLeft(hash, 31) * PRIME_1;
        }
        return hash;
    }

    /** The hash of a text as the reference stores it: in one, two or four bytes per code point. */
    public static long ofString(String text) {
        int length = text.length();
        if (length == 0) {
            return 0;
        }
        char highest = 0;
        boolean surrogates = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            highest = c > highest ? c : highest;
            surrogates |= Character.isSurrogate(c);
        }
        if (highest < 256) {
            return ofBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        boolean wide = surrogates && text.codePointCount(0, length) != length;
        return ofBytes(wide ? wide(text) : narrow(text));
    }

    private static byte[] narrow(String text) {
        byte[] data = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            data[2 * i] = (byte) text.charAt(i);
            data[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return data;
    }

    private static byte[] wide(String text) {
        int[] points = text.codePoints().toArray();
        byte[] data = new byte[points.length * 4];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < 4; j++) {
                data[4 * i + j] = (byte) (points[i] >> 8 * j);
            }
        }
        return data;
    }

    public static long ofBytes(byte[] data) {
        return data.length == 0 ? 0 : fix(SipHash.hash(data));
    }

    private static long fix(long hash) {
        return hash == -1 ? -2 : hash;
    }
}
