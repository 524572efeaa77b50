// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

/** Single code points as strings, and indices that count in code points. */
public final class CodePoints {
    private CodePoints() {}

    /** A string of one code point. */
    public static String of(int codePoint) {
        return Character.toString(codePoint);
    }

    /** Clips an index of Python (negative counts from the end) into {@code 0..length}. */
    public static int clip(long index, int length) {
        long at = index < 0 ? index + length : index;
        return (int) Math.max(0, Math.min(at, length));
    }
}
