// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.hashlib;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.Sizes;

/** The key derivation that needs memory, of RFC 7914. */
final class Scrypt {
    static final String SIGNATURE = "scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64)";

    private static final int HASH_BLOCK = 64;
    private static final int WORDS = 16;
    private static final int WORDS_OF_A_STEP = 1 << 14;
    private static final long DEFAULT_MEMORY = 32L << 20;
    private static final long MOST_LANES = (1L << 30) - 1;
    /** Words by which the quarter rounds of Salsa20 turn: first those of the columns, then those of the rows. */
    private static final int[][] QUARTERS = {
            {0, 4, 8, 12}, {5, 9, 13, 1}, {10, 14, 2, 6}, {15, 3, 7, 11},
            {0, 1, 2, 3}, {5, 6, 7, 4}, {10, 11, 8, 9}, {15, 12, 13, 14}
    };

    private final int[] scratch = new int[WORDS];
    private final int half;
    private final int cost;
    private final int[] memory;
    private int mixed;

    private Scrypt(int blockSize, int cost) {
        this.half = blockSize * WORDS;
        this.cost = cost;
        this.memory = new int[2 * half * cost];
    }

    /** The function of the module: checks what the script gives. */
    static Object derive(Object[] bound) {
        byte[] password = Buffers.of(bound[0]);
        if (bound[1] == None.NONE) {
            throw Errors.typeError("salt is required");
        }
        byte[] salt = Buffers.of(bound[1]);
        long n = parameter("n", bound[2]);
        if (n < 2 || Long.bitCount(n) != 1) {
            throw Errors.valueError("n must be a power of 2.");
        }
        long r = parameter("r", bound[3]);
        long p = parameter("p", bound[4]);
        long most = Numbers.asSize(bound[5]);
        if (most < 0 || most > Integer.MAX_VALUE) {
            throw Errors.valueError("maxmem must be positive and smaller than %d", Integer.MAX_VALUE);
        }
        long length = Numbers.asSize(bound[6]);
        if (length < 1 || length > Integer.MAX_VALUE) {
            throw Errors.valueError("dklen must be greater than 0 and smaller than %d", Integer.MAX_VALUE);
        }
        if (r < 1 || p < 1 || p > MOST_LANES / r) {
            throw Errors.valueError("Invalid parameter combination for n, r, p, maxmem.");
        }
        long needed = 128 * r * p + 128 * r * (n + 2);
        boolean tooCostly = n > Integer.MAX_VALUE || 16 * r <= Long.SIZE - 2 && n >= 1L << 16 * r;
        if (tooCostly || needed > (most == 0 ? DEFAULT_MEMORY : most)) {
            throw Errors.valueError("[digital envelope routines] memory limit exceeded");
        }
        Sizes.check(needed);
        return new OuroBytes(key(password, salt, (int) n, (int) r, (int) p, (int) length));
    }

    private static long parameter(String name, Object value) {
        if (value == None.NONE) {
            throw Errors.typeError("%s is required and must be an unsigned int", name);
        }
        if (!(value instanceof Long || value instanceof Boolean)) {
            throw Errors.typeError("scrypt() argument '%s' must be int, not %s", name, Types.name(value));
        }
        return Numbers.asSize(value);
    }

    private static byte[] key(byte[] password, byte[] salt, int n, int r, int p, int length) {
        byte[] lanes = stretched(password, salt, 128 * r * p);
        Scrypt mixer = new Scrypt(r, n);
        for (int lane = 0; lane < p; lane++) {
            mixer.mix(lanes, 128 * r * lane);
        }
        return stretched(password, lanes, length);
    }

    private static byte[] stretched(byte[] password, byte[] salt, int length) {
        try {
            return KeyDerivation.pbkdf2(
                    MessageDigest.getInstance("SHA-256"), HASH_BLOCK, password, salt, 1, length);
        } catch (NoSuchAlgorithmException | CloneNotSupportedException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Mixes one lane in its place: fills the memory with its successors, then reads them in an order it gives itself. */
    private void mix(byte[] lanes, int start) {
        int size = 2 * half;
        int[] block = new int[size];
        int[] next = new int[size];
        for (int i = 0; i < size; i++) {
            int at = start + 4 * i;
            block[i] = lanes[at] & 255 | (lanes[at + 1] & 255) << 8 | (lanes[at + 2] & 255) << 16 | lanes[at + 3] << 24;
        }
        for (int step = 0; step < cost; step++) {
            System.arraycopy(block, 0, memory, step * size, size);
            mixBlock(block, next);
            int[] free = block;
            block = next;
            next = free;
        }
        for (int step = 0; step < cost; step++) {
            int chosen = (block[size - WORDS] & cost - 1) * size;
            for (int i = 0; i < size; i++) {
                block[i] ^= memory[chosen + i];
            }
            mixBlock(block, next);
            int[] free = block;
            block = next;
            next = free;
        }
        for (int i = 0; i < size; i++) {
            for (int part = 0; part < 4; part++) {
                lanes[start + 4 * i + part] = (byte) (block[i] >> 8 * part);
            }
        }
    }

    /** Each piece of 16 words is mixed with the one before; the even ones come first in the result. */
    private void mixBlock(int[] block, int[] result) {
        mixed += block.length;
        if (mixed >= WORDS_OF_A_STEP) {
            mixed = 0;
            Work.step();
        }
        int[] piece = new int[WORDS];
        System.arraycopy(block, block.length - WORDS, piece, 0, WORDS);
        for (int at = 0, even = 0, odd = half; at < block.length; at += WORDS) {
            for (int i = 0; i < WORDS; i++) {
                piece[i] ^= block[at + i];
            }
            stir(piece);
            boolean second = (at / WORDS & 1) == 1;
            System.arraycopy(piece, 0, result, second ? odd : even, WORDS);
            odd += second ? WORDS : 0;
            even += second ? 0 : WORDS;
        }
    }

    /** Salsa20 with eight rounds. */
    private void stir(int[] words) {
        int[] x = scratch;
        System.arraycopy(words, 0, x, 0, WORDS);
        for (int round = 0; round < 4; round++) {
            for (int[] q : QUARTERS) {
                x[q[1]] ^= Integer.rotateLeft(x[q[0]] + x[q[3]], 7);
                x[q[2]] ^= Integer.rotateLeft(x[q[1]] + x[q[0]], 9);
                x[q[3]] ^= Integer.rotateLeft(x[q[2]] + x[q[1]], 13);
                x[q[0]] ^= Integer.rotateLeft(x[q[3]] + x[q[2]], 18);
            }
        }
        for (int i = 0; i < WORDS; i++) {
            words[i] += x[i];
        }
    }
}
