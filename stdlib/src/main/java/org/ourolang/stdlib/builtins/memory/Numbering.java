// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.memory;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/** How whole numbers and half-precision floats lie in memory. */
public final class Numbering {
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

    private Numbering() {}

    /** The bytes that one item takes in a native format of one letter; 0 for what is no such format. */
    public static int nativeSize(char kind) {
        return switch (kind) {
            case 'c', 'b', 'B', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
            default -> 0;
        };
    }

    /** Whether a number fits in so many bytes. */
    public static boolean fits(BigInteger number, int size, boolean signed) {
        return signed ? number.bitLength() < size * 8 : number.signum() >= 0 && number.bitLength() <= size * 8;
    }

    /**
     * The int at a place.
     *
     * @param size 1, 2, 4 or 8 bytes
     */
    public static Object read(ByteBuffer in, int at, int size, boolean signed) {
        switch (size) {
            case 1 :
                return signed ? (long) in.get(at) : in.get(at) & 255L;
            case 2 :
                return signed ? (long) in.getShort(at) : in.getShort(at) & 0xffffL;
            case 4 :
                return signed ? (long) in.getInt(at) : in.getInt(at) & 0xffffffffL;
            default :
                long value = in.getLong(at);
                return signed || value >= 0
                        ? (Object) value
                        : BigInteger.valueOf(value).add(WORD);
        }
    }

    /** Writes the low bytes of a number. */
    public static void write(ByteBuffer out, int at, int size, long number) {
        switch (size) {
            case 1 -> out.put(at, (byte) number);
            case 2 -> out.putShort(at, (short) number);
            case 4 -> out.putInt(at, (int) number);
            default -> out.putLong(at, number);
        }
    }

    /** The bits of half precision, rounded once, so not by way of single precision. */
    public static short half(double value) {
        int sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
        double size = Math.abs(value);
        if (Double.isNaN(value)) {
            return (short) (sign | 0x7e00);
        }
        if (Double.isInfinite(value) || size >= 65520) {
            return (short) (sign | 0x7c00);
        }
        int exponent = Math.max(size == 0 ? -14 : Math.getExponent(size), -14);
        long digits = (long) Math.rint(size * Math.scalb(1.0, 10 - exponent));
        long bits = digits + ((long) (exponent + 14) << 10);
        return (short) (sign | bits);
    }
}
