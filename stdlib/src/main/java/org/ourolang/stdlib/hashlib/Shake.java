// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.hashlib;

import org.ourolang.interpreter.object.Work;

/** SHAKE128 and SHAKE256 as FIPS 202 defines them: a digest may have any length. */
final class Shake {
    private static final int ROUNDS = 24;
    private static final int STATE = 200;
    private static final int LANES = 25;
    private static final int[] TURNS = {
            0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14
    };
    private static final long[] CONSTANTS = constants();

    /** The number of bytes taken in at a time. */
    final int rate;

    private final long[] state;
    private int at;

    /** @param bits 128 or 256 */
    Shake(int bits) {
        this(STATE - bits / 4, new long[LANES], 0);
    }

    private Shake(int rate, long[] state, int at) {
        this.rate = rate;
        this.state = state;
        this.at = at;
    }

    Shake copy() {
        return new Shake(rate, state.clone(), at);
    }

    /** The constants of the rounds, from the shift register that the standard gives. */
    private static long[] constants() {
        long[] found = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 7; i++) {
                if ((register & 1) != 0) {
                    found[round] |= 1L << (1 << i) - 1;
                }
                register = register << 1 ^ (register >> 7) * 0x171;
            }
        }
        return found;
    }

    void update(byte[] bytes) {
        for (byte each : bytes) {
            add(at++, each);
            if (at == rate) {
                Work.poll();
                permute();
                at = 0;
            }
        }
    }

    /** The first bytes of the digest of all so far. */
    byte[] digest(int length) {
        Shake end = copy();
        end.add(end.at, (byte) 0x1f);
        end.add(rate - 1, (byte) 0x80);
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            if (i % rate == 0) {
                end.permute();
            }
            int place = i % rate;
            result[i] = (byte) (end.state[place / 8] >>> 8 * (place % 8));
        }
        return result;
    }

    private void add(int place, byte value) {
        state[place / 8] ^= (value & 0xffL) << 8 * (place % 8);
    }

    private void permute() {
        long[] turned = new long[LANES];
        long[] columns = new long[5];
        for (long constant : CONSTANTS) {
            for (int x = 0; x < 5; x++) {
                columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
            }
            for (int x = 0; x < 5; x++) {
                long parity = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
                for (int y = 0; y < 5; y++) {
                    int lane = x + 5 * y;
                    turned[y + 5 * ((2 * x + 3 * y) % 5)] = Long.rotateLeft(state[lane] ^ parity, TURNS[lane]);
                }
            }
            for (int lane = 0; lane < LANES; lane++) {
                int row = lane - lane % 5;
                state[lane] = turned[lane] ^ ~turned[row + (lane + 1) % 5] & turned[row + (lane + 2) % 5];
            }
            state[0] ^= constant;
        }
    }
}
