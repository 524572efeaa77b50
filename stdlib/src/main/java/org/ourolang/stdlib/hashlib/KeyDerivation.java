// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.hashlib;

import java.security.MessageDigest;
import java.util.Arrays;
import org.ourolang.interpreter.object.Work;
import org.ourolang.stdlib.builtins.text.Sizes;

/** PBKDF2 with HMAC, as RFC 8018 and RFC 2104 define them, over any digest. */
final class KeyDerivation {
    private static final int CODES_OF_A_STEP = 1024;

    private final MessageDigest inner;
    private final MessageDigest outer;
    private int made;

    /** @param block the size of the digest's blocks in bytes */
    private KeyDerivation(MessageDigest digest, int block, byte[] password) throws CloneNotSupportedException {
        byte[] key = Arrays.copyOf(password.length > block ? digest.digest(password) : password, block);
        inner = begun(digest, key, (byte) 0x36);
        outer = begun(digest, key, (byte) 0x5c);
    }

    private static MessageDigest begun(MessageDigest digest, byte[] key, byte pad) throws CloneNotSupportedException {
        MessageDigest begun = (MessageDigest) digest.clone();
        byte[] padded = key.clone();
        for (int i = 0; i < padded.length; i++) {
            padded[i] ^= pad;
        }
        begun.update(padded);
        return begun;
    }

    private byte[] code(byte[]... parts) throws CloneNotSupportedException {
        made++;
        if (made % CODES_OF_A_STEP == 0) {
            Work.step();
        }
        MessageDigest within = (MessageDigest) inner.clone();
        for (byte[] part : parts) {
            within.update(part);
        }
        MessageDigest around = (MessageDigest) outer.clone();
        return around.digest(within.digest());
    }

    /**
     * A key of {@code length} bytes.
     *
     * @param digest a fresh one, which can be cloned
     * @param block the size of its blocks in bytes
     */
    static byte[] pbkdf2(MessageDigest digest, int block, byte[] password, byte[] salt, long iterations, int length)
            throws CloneNotSupportedException {
        Sizes.check(length);
        KeyDerivation codes = new KeyDerivation(digest, block, password);
        byte[] key = new byte[length];
        int size = digest.getDigestLength();
        for (int part = 0; part * (long) size < length; part++) {
            int number = part + 1;
            byte[] last = codes.code(salt, new byte[] {
                    (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
            });
            byte[] sum = last.clone();
            for (long i = 1; i < iterations; i++) {
                last = codes.code(last);
                for (int j = 0; j < size; j++) {
                    sum[j] ^= last[j];
                }
            }
            System.arraycopy(sum, 0, key, part * size, Math.min(size, length - part * size));
        }
        return key;
    }
}
