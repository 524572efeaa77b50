// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import java.math.BigInteger;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.stdlib.builtins.text.Sizes;

/** Ints as bytes of a given order. */
public final class IntegerBytes {
    private IntegerBytes() {}

    /** Whether {@code order} is {@code big}; ValueError if it is neither that nor {@code little}. */
    public static boolean isBig(String order) {
        if (!order.equals("big") && !order.equals("little")) {
            throw Errors.valueError("byteorder must be either 'little' or 'big'");
        }
        return order.equals("big");
    }

    /** {@code int.to_bytes}; OverflowError if {@code length} bytes are too few. */
    public static byte[] write(BigInteger value, long length, boolean big, boolean signed) {
        if (value.signum() < 0 && !signed) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        long bits = value.bitLength() + (signed ? 1 : 0);
        boolean zero = value.signum() == 0;
        if (!zero && bits > length * 8) {
            throw Errors.overflowError("int too big to convert");
        }
        Sizes.check(length);
        byte[] out = new byte[(int) length];
        Arrays.fill(out, (byte) (value.signum() < 0 ? -1 : 0));
        byte[] source = value.toByteArray();
        int count = Math.min(source.length, out.length);
        System.arraycopy(source, source.length - count, out, out.length - count, count);
        return big ? out : reverse(out);
    }

    /** {@code int.from_bytes}. */
    public static BigInteger read(byte[] bytes, boolean big, boolean signed) {
        if (bytes.length == 0) {
            return BigInteger.ZERO;
        }
        byte[] ordered = big ? bytes : reverse(bytes.clone());
        return signed ? new BigInteger(ordered) : new BigInteger(1, ordered);
    }

    private static byte[] reverse(byte[] bytes) {
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
        return bytes;
    }
}
