// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Strings by code point. */
public final class Texts {
    private Texts() {}

    /** The number of code points. */
    public static int length(String text) {
        return isShort(text) ? count(text) : TextMeasure.of(text).length;
    }

    /** Whether every code point is one UTF-16 unit, so that indices agree. */
    public static boolean isNarrow(String text) {
        return isShort(text) ? count(text) == text.length() : TextMeasure.of(text).isNarrow();
    }

    private static boolean isShort(String text) {
        return text.length() <= TextMeasure.LONG;
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TextMeasure measure(String text) {
        return TextMeasure.of(text);
    }

    /** Whether two texts have the same characters. */
    public static boolean equal(String a, String b) {
        if (a == b) {
            return true;
        }
        int length = a.length();
        if (length != b.length()) {
            return false;
        }
        return length == 1 ? a.charAt(0) == b.charAt(0) : a.equals(b);
    }

    /** The code point at an index of code points, as a string. */
    public static String at(String text, int index) {
        if (isNarrow(text)) {
            return single(text.charAt(index));
        }
        return Character.toString(text.codePointAt(offset(text, index)));
    }

    /** The part between two indices of code points. */
    public static String slice(String text, int from, int to) {
        return isNarrow(text) ? text.substring(from, to) : text.substring(offset(text, from), offset(text, to));
    }

    /** The UTF-16 offset of an index of code points. */
    public static int offset(String text, int index) {
        return isShort(text) ? text.offsetByCodePoints(0, index) : measure(text).offset(text, index);
    }

    /** The index of code points of a UTF-16 offset. */
    public static int index(String text, int offset) {
        return isShort(text) ? text.codePointCount(0, offset) : measure(text).index(text, offset);
    }

    private static final String[] SINGLES = new String[256];

    static {
        for (int i = 0; i < SINGLES.length; i++) {
            SINGLES[i] = String.valueOf((char) i).intern();
        }
    }

    /** A text of one UTF-16 unit. */
    public static String single(char c) {
        return c < SINGLES.length ? SINGLES[c] : newSingle(c);
    }

    @TruffleBoundary
    private static String newSingle(char c) {
        return String.valueOf(c);
    }
}
