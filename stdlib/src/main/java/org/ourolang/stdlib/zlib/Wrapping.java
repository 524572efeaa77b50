// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

/**
 * What is around the compressed data, as {@code wbits} says it.
 *
 * @param kind which header and trailer
 * @param bits the logarithm of the window's size; 0 for the one that the header names
 */
record Wrapping(Kind kind, int bits) {
    private static final int LARGEST = 15;

    enum Kind {
        RAW,
        ZLIB,
        GZIP,
        ZLIB_OR_GZIP
    }

    /** How data is written; null for what is no such option. */
    static Wrapping forWriting(long bits) {
        if (bits >= -LARGEST && bits <= -9) {
            return new Wrapping(Kind.RAW, (int) -bits);
        }
        if (bits >= 8 && bits <= LARGEST) {
            return new Wrapping(Kind.ZLIB, (int) Math.max(bits, 9));
        }
        return bits >= 16 + 9 && bits <= 16 + LARGEST ? new Wrapping(Kind.GZIP, (int) bits - 16) : null;
    }

    /** How data is read; null for what is no such option. */
    static Wrapping forReading(long bits) {
        if (bits >= -LARGEST && bits <= -8) {
            return new Wrapping(Kind.RAW, (int) -bits);
        }
        if (bits < 0 || bits > 32 + LARGEST) {
            return null;
        }
        int window = (int) bits % 16;
        boolean possible = window == 0 || window >= 8;
        Kind kind = bits < 16 ? Kind.ZLIB : bits < 32 ? Kind.GZIP : Kind.ZLIB_OR_GZIP;
        return possible ? new Wrapping(kind, window) : null;
    }

    /** Whether the JDK's own header and trailer will do. */
    boolean isDefault() {
        return kind == Kind.ZLIB && bits == LARGEST;
    }
}
