// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** SipHash-1-3 under the key that the reference derives from a hash seed; for the seed 0 it is zero. */
public final class SipHash {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static long firstKey;
    private static long secondKey;

    private SipHash() {}

    /**
     * Chooses the key for the whole process: before any text was hashed.
     *
     * @param seed from 0 to 2**32 - 1
     */
    public static void seed(long seed) {
        firstKey = 0;
        secondKey = 0;
        int state = (int) seed;
        for (int i = 0; i < 2 * Long.BYTES && seed != 0; i++) {
            state = state * 214013 + 2531011;
            long octet = state >> 16 & 0xff;
            if (i < Long.BYTES) {
                firstKey |= octet << 8 * i;
            } else {
                secondKey |= octet << 8 * (i - Long.BYTES);
            }
        }
    }

    static long hash(byte[] data) {
        long v0 = 0x736f6d6570736575L ^ firstKey;
        long v1 = 0x646f72616e646f6dL ^ secondKey;
        long v2 = 0x6c7967656e657261L ^ firstKey;
        long v3 = 0x7465646279746573L ^ secondKey;
        int whole = data.length & ~7;
        for (int i = 0; i <= whole + 3 * 8; i += 8) {
            long word = 0;
            if (i < whole) {
                word = (long) LONGS.get(data, i);
            } else if (i == whole) {
                word = tail(data, whole);
            } else if (i == whole + 8) {
                v2 ^= 0xff;
            }
            v3 ^= word;
            v0 += v1;
            v2 += v3;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 = Long.rotateLeft(v2, 32);
            v0 ^= word;
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private static long tail(byte[] data, int from) {
        long word = (long) data.length << 56;
        for (int i = data.length - 1; i >= from; i--) {
            word |= (data[i] & 0xffL) << 8 * (i - from);
        }
        return word;
    }
}
