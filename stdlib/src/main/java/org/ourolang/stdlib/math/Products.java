// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

import java.math.BigInteger;
import org.ourolang.interpreter.object.Work;

/** Products of consecutive numbers, such as factorials. */
final class Products {
    /** Below so many 64-bit words one number is multiplied after the other; above, halves of equal size are faster. */
    private static final int FEW_WORDS = 64;

    private Products() {}

    /** The product of the numbers from {@code first}, which is not negative, to {@code last}; 1 if there are none. */
    static BigInteger of(long first, long last) {
        if (first > last) {
            return BigInteger.ONE;
        }
        Work.poll();
        int bits = Long.SIZE - Long.numberOfLeadingZeros(last);
        if (last - first < (long) FEW_WORDS * Long.SIZE / bits) {
            return ofFew(first, last, bits);
        }
        long middle = first + (last - first) / 2;
        return of(first, middle).multiply(of(middle + 1, last));
    }

    private static BigInteger ofFew(long first, long last, int bits) {
        long[] words = new long[FEW_WORDS + 1];
        words[0] = 1;
        int length = 1;
        int together = (Long.SIZE - 1) / bits;
        long next = first;
        while (next <= last) {
            long factor = next++;
            for (int i = 1; i < together && next <= last; i++) {
                factor *= next++;
            }
            length = multiply(words, length, factor);
        }
        return big(words, length);
    }

    /** Multiplies the number of so many words, lowest first, by a factor below 2^63; answers its new length. */
    private static int multiply(long[] words, int length, long factor) {
        long carry = 0;
        for (int i = 0; i < length; i++) {
            long low = words[i] * factor;
            long high = Math.unsignedMultiplyHigh(words[i], factor);
            long sum = low + carry;
            carry = Long.compareUnsigned(sum, low) < 0 ? high + 1 : high;
            words[i] = sum;
        }
        if (carry == 0) {
            return length;
        }
        words[length] = carry;
        return length + 1;
    }

    private static BigInteger big(long[] words, int length) {
        byte[] bytes = new byte[length * Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            int place = bytes.length - 1 - i;
            bytes[i] = (byte) (words[place / Long.BYTES] >>> place % Long.BYTES * Byte.SIZE);
        }
        return new BigInteger(1, bytes);
    }
}
