// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.util.function.IntPredicate;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.language.unicode.Characters;

/** Stripping and padding; widths are code points. */
public final class Trimming {
    private Trimming() {}

    static int spaceStart(String s, IntPredicate space) {
        int i = 0;
        while (i < s.length() && space.test(s.charAt(i))) {
            i++;
        }
        return i;
    }

    static int spaceEnd(String s, int from, IntPredicate space) {
        int end = s.length();
        while (end > from && space.test(s.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Strips white space ({@code characters} null) or the code points of {@code characters}. */
    public static String strip(String s, String characters, boolean left, boolean right) {
        if (characters == null) {
            int from = left ? spaceStart(s, Characters::isSpace) : 0;
            return s.substring(from, right ? spaceEnd(s, from, Characters::isSpace) : s.length());
        }
        int from = 0;
        int to = s.length();
        while (left && from < to && characters.indexOf(s.codePointAt(from)) >= 0) {
            from += Character.charCount(s.codePointAt(from));
        }
        while (right && to > from && characters.indexOf(s.codePointBefore(to)) >= 0) {
            to -= Character.charCount(s.codePointBefore(to));
        }
        return s.substring(from, to);
    }

    /** {@code str.ljust}. */
    public static String padRight(String s, long width, String fill) {
        long missing = width - Texts.length(s);
        return missing <= 0 ? s : s + repeat(fill, missing);
    }

    /** {@code str.rjust}. */
    public static String padLeft(String s, long width, String fill) {
        long missing = width - Texts.length(s);
        return missing <= 0 ? s : repeat(fill, missing) + s;
    }

    /** {@code str.center}. */
    public static String center(String s, long width, String fill) {
        long missing = width - Texts.length(s);
        if (missing <= 0) {
            return s;
        }
        long left = missing / 2 + (missing & width & 1);
        return repeat(fill, left) + s + repeat(fill, missing - left);
    }

    /** {@code str.zfill}. */
    public static String zeroFill(String s, long width) {
        long missing = width - Texts.length(s);
        if (missing <= 0) {
            return s;
        }
        boolean signed = !s.isEmpty() && (s.charAt(0) == '+' || s.charAt(0) == '-');
        String zeros = repeat("0", missing);
        return signed ? s.charAt(0) + zeros + s.substring(1) : zeros + s;
    }

    private static String repeat(String fill, long count) {
        Sizes.check(count * fill.length());
        return fill.repeat((int) count);
    }

    /** {@code str.expandtabs}. */
    public static String expandTabs(String s, long size) {
        if (s.indexOf('\t') < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length() + 16);
        long column = 0;
        for (int i = 0; i < s.length();) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t') {
                if (size > 0) {
                    long gap = size - column % size;
                    column += gap;
                    Sizes.check(out.length() + gap);
                    out.repeat(' ', (int) gap);
                }
            } else {
                column = c == '\n' || c == '\r' ? 0 : column + 1;
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }
}
