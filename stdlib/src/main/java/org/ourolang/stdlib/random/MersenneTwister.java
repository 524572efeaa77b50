// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.random;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The generator MT19937 of Matsumoto and Nishimura, seeded and read out in the order that Python's {@code random} has. */
public final class MersenneTwister {
    /** The number of 32-bit words of state. */
    public static final int WORDS = 624;

    private static final int PERIOD = 397;

    private final int[] state = new int[WORDS];
    private int index = WORDS;

    /** Makes a generator seeded with zero. */
    public MersenneTwister() {
        seed(BigInteger.ZERO);
    }

    /**
     * Seeds with the absolute value of an integer.
     *
     * @param seed any integer
     */
    public void seed(BigInteger seed) {
        BigInteger value = seed.abs();
        int length = Math.max(1, (value.bitLength() + 31) / 32);
        int[] key = new int[length];
        for (int i = 0; i < length; i++) {
            key[i] = value.shiftRight(32 * i).intValue();
        }
        seed(key);
    }

    /**
     * The integer that Python seeds with for text: the UTF-8 bytes followed by their SHA-512, read big-endian.
     *
     * @param text the seed
     * @return a non-negative integer
     */
    public static BigInteger seedOf(String text) {
        return seedOf(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The integer that Python seeds with for bytes: the bytes followed by their SHA-512, read big-endian.
     *
     * @param bytes the seed
     * @return a non-negative integer
     */
    public static BigInteger seedOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
            byte[] joined = new byte[bytes.length + digest.length];
            System.arraycopy(bytes, 0, joined, 0, bytes.length);
            System.arraycopy(digest, 0, joined, bytes.length, digest.length);
            return new BigInteger(1, joined);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void seed(int[] key) {
        fill(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(WORDS, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (mix(state[i - 1]) * 1664525)) + key[j] + j;
            i = next(i);
            j = j + 1 >= key.length ? 0 : j + 1;
        }
        for (int k = WORDS - 1; k > 0; k--) {
            state[i] = (state[i] ^ (mix(state[i - 1]) * 1566083941)) - i;
            i = next(i);
        }
        state[0] = 0x80000000;
        index = WORDS;
    }

    private int next(int i) {
        if (i + 1 < WORDS) {
            return i + 1;
        }
        state[0] = state[WORDS - 1];
        return 1;
    }

    private static int mix(int word) {
        return word ^ (word >>> 30);
    }

    private void fill(int seed) {
        state[0] = seed;
        for (int i = 1; i < WORDS; i++) {
            state[i] = 1812433253 * mix(state[i - 1]) + i;
        }
    }

    /**
     * The next 32 random bits.
     *
     * @return any int, to be read as unsigned
     */
    public int nextInt() {
        if (index >= WORDS) {
            twist();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void twist() {
        for (int k = 0; k < WORDS; k++) {
            int y = (state[k] & 0x80000000) | (state[(k + 1) % WORDS] & 0x7fffffff);
            state[k] = state[(k + PERIOD) % WORDS] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
        }
        index = 0;
    }

    /**
     * The next float.
     *
     * @return a multiple of 2**-53 in [0, 1)
     */
    public double nextDouble() {
        long high = nextInt() >>> 5;
        long low = nextInt() >>> 6;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }

    /**
     * The next bits as a number.
     *
     * @param bits how many, 0 to 63
     * @return a number in [0, 2**bits)
     */
    public long bits(int bits) {
        if (bits == 0) {
            return 0;
        }
        if (bits <= 32) {
            return (nextInt() >>> (32 - bits)) & 0xffffffffL;
        }
        long low = nextInt() & 0xffffffffL;
        long high = (nextInt() >>> (64 - bits)) & 0xffffffffL;
        return high << 32 | low;
    }

    /**
     * The next bits as a number of any size.
     *
     * @param bits how many, not negative
     * @return a number in [0, 2**bits)
     */
    public BigInteger bigBits(int bits) {
        int words = (bits + 31) / 32;
        byte[] bytes = new byte[words * 4];
        int left = bits;
        for (int i = 0; i < words; i++, left -= 32) {
            int word = nextInt();
            if (left < 32) {
                word >>>= 32 - left;
            }
            int at = bytes.length - 4 * i;
            bytes[at - 1] = (byte) word;
            bytes[at - 2] = (byte) (word >>> 8);
            bytes[at - 3] = (byte) (word >>> 16);
            bytes[at - 4] = (byte) (word >>> 24);
        }
        return new BigInteger(1, bytes);
    }

    /**
     * A copy of the state: 624 words and the position.
     *
     * @return 625 ints, to be read as unsigned
     */
    public int[] state() {
        int[] copy = new int[WORDS + 1];
        System.arraycopy(state, 0, copy, 0, WORDS);
        copy[WORDS] = index;
        return copy;
    }

    /**
     * Takes over a state.
     *
     * @param words what {@link #state()} answered
     */
    public void restore(int[] words) {
        System.arraycopy(words, 0, state, 0, WORDS);
        index = words[WORDS];
    }
}
