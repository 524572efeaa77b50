// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import org.ourolang.interpreter.object.LongWork;
import java.util.function.IntPredicate;
import org.ourolang.language.unicode.Characters;

/** Cutting strings into pieces. */
public final class Splitting {
    private Splitting() {}

    /** Splits at each {@code separator} (not empty), at most {@code limit} times (negative: no limit). */
    public static Pieces split(String s, String separator, long limit) {
        Pieces out = new Pieces();
        int from = 0;
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int at = LongWork.indexOf(s, separator, 0);
        while (at >= 0 && left-- > 0) {
            out.add(s.substring(from, at));
            from = at + separator.length();
            at = LongWork.indexOf(s, separator, from);
        }
        out.add(s.substring(from));
        return out;
    }

    /** Splits at each {@code separator} from the right. */
    public static Pieces splitRight(String s, String separator, long limit) {
        Pieces out = new Pieces();
        int to = s.length();
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        while (left-- > 0 && to >= separator.length()) {
            int at = LongWork.lastIndexOf(s, separator, to - separator.length());
            if (at < 0) {
                break;
            }
            out.add(s.substring(at + separator.length(), to));
            to = at;
        }
        out.add(s.substring(0, to));
        out.reverse();
        return out;
    }

    /** Splits at runs of white space. */
    public static Pieces splitSpace(String s, long limit) {
        return splitSpace(s, limit, Characters::isSpace);
    }

    /** Splits at runs of what {@code space} accepts. */
    public static Pieces splitSpace(String s, long limit, IntPredicate space) {
        Pieces out = new Pieces();
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int n = s.length();
        int i = 0;
        while (true) {
            while (i < n && space.test(s.charAt(i))) {
                i++;
            }
            if (i == n) {
                return out;
            }
            if (left-- == 0) {
                out.add(s.substring(i));
                return out;
            }
            int start = i;
            while (i < n && !space.test(s.charAt(i))) {
                i++;
            }
            out.add(s.substring(start, i));
        }
    }

    /** Splits at runs of white space, from the right. */
    public static Pieces splitSpaceRight(String s, long limit) {
        return splitSpaceRight(s, limit, Characters::isSpace);
    }

    /** Splits at runs of what {@code space} accepts, from the right. */
    public static Pieces splitSpaceRight(String s, long limit, IntPredicate space) {
        Pieces out = new Pieces();
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int i = s.length();
        while (true) {
            while (i > 0 && space.test(s.charAt(i - 1))) {
                i--;
            }
            if (i == 0) {
                break;
            }
            if (left-- == 0) {
                out.add(s.substring(0, i));
                break;
            }
            int end = i;
            while (i > 0 && !space.test(s.charAt(i - 1))) {
                i--;
            }
            out.add(s.substring(i, end));
        }
        out.reverse();
        return out;
    }

    /** The lines, with their ends if {@code keepEnds}. */
    public static Pieces lines(String s, boolean keepEnds) {
        return lines(s, keepEnds, Characters::isLineBreak);
    }

    /** The lines between what {@code lineBreak} accepts. */
    public static Pieces lines(String s, boolean keepEnds, IntPredicate lineBreak) {
        Pieces out = new Pieces();
        int n = s.length();
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && !lineBreak.test(s.charAt(end))) {
                end++;
            }
            int next = end;
            if (end < n) {
                next = s.startsWith("\r\n", end) ? end + 2 : end + 1;
            }
            out.add(s.substring(start, keepEnds ? next : end));
            start = next;
        }
        return out;
    }

    /** The three parts around the first {@code separator}: the string and two empty ones if there is none. */
    public static String[] partition(String s, String separator) {
        int at = LongWork.indexOf(s, separator, 0);
        return at < 0
                ? new String[] {s, "", ""}
                : new String[] {s.substring(0, at), separator, s.substring(at + separator.length())};
    }

    /** The three parts around the last {@code separator}: two empty strings and the string if there is none. */
    public static String[] partitionRight(String s, String separator) {
        int at = LongWork.lastIndexOf(s, separator, s.length());
        return at < 0
                ? new String[] {"", "", s}
                : new String[] {s.substring(0, at), separator, s.substring(at + separator.length())};
    }
}
