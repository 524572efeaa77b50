// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

/** Java strings seen as sequences of code points: lengths and positions are counted in code points. */
public final class CodePoints {
    private CodePoints() {}

    /** The length in code points. */
    public static int length(String s) {
        return s.codePointCount(0, s.length());
    }

    /** The Java index of the code point at {@code position}. */
    public static int offset(String s, int length, int position) {
        return length == s.length() ? position : s.offsetByCodePoints(0, position);
    }

    /** The code point position of a Java index. */
    public static int position(String s, int length, int offset) {
        return length == s.length() ? offset : s.codePointCount(0, offset);
    }

    /** The code points from {@code from} (inclusive) to {@code to} (exclusive); both must be in range. */
    public static String slice(String s, int from, int to) {
        int length = length(s);
        if (length == s.length()) {
            return s.substring(from, to);
        }
        int start = s.offsetByCodePoints(0, from);
        return s.substring(start, s.offsetByCodePoints(start, to - from));
    }

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
