// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import org.ourolang.interpreter.object.LongWork;
import org.ourolang.interpreter.object.Surrogates;
import org.ourolang.interpreter.object.Texts;

/** Finding, counting and replacing in strings; positions are code points. */
public final class Search {
    private Search() {}

    /** The first position of {@code sub} within {@code from..to}, or -1. */
    public static long find(String s, String sub, int from, int to) {
        if (from > to) {
            return -1;
        }
        int start = Texts.offset(s, from);
        int end = Texts.offset(s, to);
        int found = end == s.length()
                ? LongWork.indexOf(s, sub, start)
                : start + LongWork.indexOf(s.substring(start, end), sub, 0);
        return found < start ? -1 : Texts.index(s, found);
    }

    /** The last position of {@code sub} within {@code from..to}, or -1. */
    public static long findLast(String s, String sub, int from, int to) {
        if (from > to) {
            return -1;
        }
        int start = Texts.offset(s, from);
        int end = Texts.offset(s, to);
        int found = LongWork.lastIndexOf(s.substring(start, end), sub, end - start - sub.length());
        return found < 0 ? -1 : Texts.index(s, start + found);
    }

    /** How often {@code sub} occurs within {@code from..to} without overlap. */
    public static long count(String s, String sub, int from, int to) {
        if (from > to) {
            return 0;
        }
        if (sub.isEmpty()) {
            return to - from + 1L;
        }
        String within = Texts.slice(s, from, to);
        int at = LongWork.indexOf(within, sub, 0);
        long count = 0;
        while (at >= 0) {
            count++;
            at = LongWork.indexOf(within, sub, at + sub.length());
        }
        return count;
    }

    /** Whether {@code sub} stands at the start of {@code from..to}. */
    public static boolean startsWith(String s, String sub, int from, int to) {
        if (from > to) {
            return false;
        }
        int start = Texts.offset(s, from);
        return start + sub.length() <= Texts.offset(s, to) && Surrogates.hasAt(s, sub, start);
    }

    /** Whether {@code sub} stands at the end of {@code from..to}. */
    public static boolean endsWith(String s, String sub, int from, int to) {
        if (from > to) {
            return false;
        }
        int start = Texts.offset(s, to) - sub.length();
        return start >= Texts.offset(s, from) && Surrogates.hasAt(s, sub, start);
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
            return LongWork.isShort(s, old)
                    ? s.replace(old, replacement)
                    : replace(s, old, replacement, Long.MAX_VALUE);
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
