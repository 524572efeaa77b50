// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.hashlib;

import java.security.MessageDigest;
import java.util.Arrays;

/** BLAKE2b and BLAKE2s as RFC 7693 defines them, with the parameters of a tree of hashes. */
final class Blake2 extends MessageDigest implements Cloneable {
    private static final byte[][] ORDER = {
            {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
            {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
            {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
            {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
            {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
            {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
            {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
            {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
            {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
            {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
    };
    private static final long[] START = {
            0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
            0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
    };
    private static final int[] TURNS_OF_64 = {32, 24, 16, 63};
    private static final int[] TURNS_OF_32 = {16, 12, 8, 7};
    private static final long LOW = 0xffffffffL;

    /** Which of the two: the sizes are in bytes. */
    enum Kind {
        BLAKE2B(8, 12, TURNS_OF_64),
        BLAKE2S(4, 10, TURNS_OF_32);

        final int word;
        private final int rounds;
        private final int[] turns;

        Kind(int word, int rounds, int[] turns) {
            this.word = word;
            this.rounds = rounds;
            this.turns = turns;
        }

        int longest() {
            return 8 * word;
        }

        int block() {
            return 16 * word;
        }

        /** The length of a salt, and of what personalises a hash. */
        int salt() {
            return 2 * word;
        }
    }

    final Kind kind;
    private final int size;
    private final boolean last;
    private long[] state;
    private byte[] buffer;
    private int filled;
    private long count;

    /**
     * @param parameters the parameter block, as long as the longest digest
     * @param key at most as long as the longest digest
     * @param last whether this is the last node of its level
     */
    Blake2(Kind kind, byte[] parameters, byte[] key, boolean last) {
        super(kind.name());
        this.kind = kind;
        this.size = parameters[0];
        this.last = last;
        this.state = new long[8];
        this.buffer = new byte[kind.block()];
        for (int i = 0; i < 8; i++) {
            state[i] = start(i) ^ word(parameters, i * kind.word);
        }
        if (key.length > 0) {
            engineUpdate(Arrays.copyOf(key, kind.block()), 0, kind.block());
        }
    }

    private long start(int index) {
        return kind.word == 8 ? START[index] : START[index] >>> 32;
    }

    private long word(byte[] bytes, int at) {
        long value = 0;
        for (int i = kind.word - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    @Override
    protected int engineGetDigestLength() {
        return size;
    }

    @Override
    protected void engineUpdate(byte input) {
        engineUpdate(new byte[] {input}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            if (filled == buffer.length) {
                count += filled;
                compress(false);
                filled = 0;
            }
            int taken = Math.min(buffer.length - filled, end - at);
            System.arraycopy(input, at, buffer, filled, taken);
            filled += taken;
            at += taken;
        }
    }

    /** Ends the hash; one who wants to go on takes a clone. */
    @Override
    protected byte[] engineDigest() {
        count += filled;
        Arrays.fill(buffer, filled, buffer.length, (byte) 0);
        compress(true);
        byte[] result = new byte[size];
        for (int i = 0; i < size; i++) {
            result[i] = (byte) (state[i / kind.word] >>> 8 * (i % kind.word));
        }
        return result;
    }

    @Override
    protected void engineReset() {
        filled = 0;
    }

    private void compress(boolean ends) {
        long[] v = Arrays.copyOf(state, 16);
        for (int i = 0; i < 8; i++) {
            v[8 + i] = start(i);
        }
        long all = kind.word == 8 ? -1L : LOW;
        v[12] ^= count & all;
        v[13] ^= kind.word == 8 ? 0 : count >>> 32;
        v[14] ^= ends ? all : 0;
        v[15] ^= ends && last ? all : 0;
        long[] message = new long[16];
        for (int i = 0; i < 16; i++) {
            message[i] = word(buffer, i * kind.word);
        }
        for (int round = 0; round < kind.rounds; round++) {
            byte[] order = ORDER[round % 10];
            for (int i = 0; i < 4; i++) {
                mix(v, i, 4 + i, 8 + i, 12 + i, message[order[2 * i]], message[order[2 * i + 1]]);
            }
            for (int i = 0; i < 4; i++) {
                mix(v, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4, message[order[8 + 2 * i]],
                        message[order[9 + 2 * i]]);
            }
        }
        for (int i = 0; i < 8; i++) {
            state[i] ^= v[i] ^ v[8 + i];
        }
    }

    private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        long all = kind.word == 8 ? -1L : LOW;
        v[a] = v[a] + v[b] + x & all;
        v[d] = turn(v[d] ^ v[a], kind.turns[0]);
        v[c] = v[c] + v[d] & all;
        v[b] = turn(v[b] ^ v[c], kind.turns[1]);
        v[a] = v[a] + v[b] + y & all;
        v[d] = turn(v[d] ^ v[a], kind.turns[2]);
        v[c] = v[c] + v[d] & all;
        v[b] = turn(v[b] ^ v[c], kind.turns[3]);
    }

    private long turn(long value, int bits) {
        return kind.word == 8
                ? Long.rotateRight(value, bits)
                : Integer.toUnsignedLong(Integer.rotateRight((int) value, bits));
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        Blake2 copy = (Blake2) super.clone();
        copy.state = state.clone();
        copy.buffer = buffer.clone();
        return copy;
    }
}
