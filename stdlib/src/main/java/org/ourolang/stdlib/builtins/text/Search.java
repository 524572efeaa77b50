// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import org.ourolang.interpreter.object.LongWork;
import org.ourolang.interpreter.object.Surrogates;

/** Finding, counting and replacing in strings; positions are code points. */
public final class Search {
    private Search() {}

    /** The first position of {@code sub} within {@code from..to}, or -1. */
    public static long find(String s, String sub, int from, int to) {
        int length = CodePoints.length(s);
        if (from > to) {
            return -1;
        }
        int start = CodePoints.offset(s, length, from);
        int end = CodePoints.offset(s, length, to);
        int found = LongWork.indexOf(s, sub, start);
        return found < 0 || found + sub.length() > end ? -1 : CodePoints.position(s, length, found);
    }

    /** The last position of {@code sub} within {@code from..to}, or -1. */
    public static long findLast(String s, String sub, int from, int to) {
        int length = CodePoints.length(s);
        if (from > to) {
            return -1;
        }
        int start = CodePoints.offset(s, length, from);
        int end = CodePoints.offset(s, length, to);
        int found = LongWork.lastIndexOf(s, sub, end - sub.length());
        return found < start || end - sub.length() < 0 ? -1 : CodePoints.position(s, length, found);
    }

    /** How often {@code sub} occurs within {@code from..to} without overlap. */
    public static long count(String s, String sub, int from, int to) {
        if (from > to) {
            return 0;
        }
        if (sub.isEmpty()) {
            return to - from + 1L;
        }
        int length = CodePoints.length(s);
        int end = CodePoints.offset(s, length, to);
        int at = LongWork.indexOf(s, sub, CodePoints.offset(s, length, from));
        long count = 0;
        while (at >= 0 && at + sub.length() <= end) {
            count++;
            at = LongWork.indexOf(s, sub, at + sub.length());
        }
        return count;
    }

    /** Whether {@code sub} stands at the start of {@code from..to}. */
    public static boolean startsWith(String s, String sub, int from, int to) {
        if (from > to) {
            return false;
        }
        int length = CodePoints.length(s);
        int start = CodePoints.offset(s, length, from);
        return start + sub.length() <= CodePoints.offset(s, length, to) && Surrogates.hasAt(s, sub, start);
    }

    /** Whether {@code sub} stands at the end of {@code from..to}. */
    public static boolean endsWith(String s, String sub, int from, int to) {
        if (from > to) {
            return false;
        }
        int length = CodePoints.length(s);
        int start = CodePoints.offset(s, length, to) - sub.length();
        return start >= CodePoints.offset(s, length, from) && Surrogates.hasAt(s, sub, start);
    }

    /** Replaces the first {@code count} occurrences (all when negative). */
    public static String replace(String s, String old, String replacement, long count) {
        if (count == 0) {
            return s;
        }
        if (old.isEmpty()) {
            return interleave(s, replacement, count);
        }
        if (count < 0) {
            return replace(s, old, replacement, Long.MAX_VALUE);
        }
        int at = LongWork.indexOf(s, old, 0);
        if (at < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        int done = 0;
        for (long left = count; at >= 0 && left > 0; left--) {
            out.append(s, done, at).append(replacement);
            done = at + old.length();
            at = LongWork.indexOf(s, old, done);
        }
        return out.append(s, done, s.length()).toString();
    }

    private static String interleave(String s, String filling, long count) {
        StringBuilder out = new StringBuilder(s.length() + filling.length());
        long left = count < 0 ? Long.MAX_VALUE : count;
        int at = 0;
        while (left > 0 && at <= s.length()) {
            out.append(filling);
            left--;
            if (at == s.length()) {
                return out.toString();
            }
            int c = s.codePointAt(at);
            out.appendCodePoint(c);
            at += Character.charCount(c);
        }
        return out.append(s, at, s.length()).toString();
    }
}
