// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Comparing and searching of strings by code points where they hold halves of surrogate pairs. */
public final class Surrogates {
    private Surrogates() {}

    /** -1, 0 or 1 as {@code a} sorts before, with or behind {@code b} by code points. */
    public static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                int at = i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
                return Integer.compare(a.codePointAt(at), b.codePointAt(at));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Whether {@code part} can be found in the middle of a character: it starts or ends with the half of one. */
    static boolean mayCut(String part) {
        return !part.isEmpty()
                && (Character.isLowSurrogate(part.charAt(0))
                        || Character.isHighSurrogate(part.charAt(part.length() - 1)));
    }

    /** Whether {@code from} and {@code to} stand between whole characters of {@code text}. */
    static boolean isWhole(String text, int from, int to) {
        return !isInside(text, from) && !isInside(text, to);
    }

    private static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Whether {@code text} has {@code part} at the unit {@code at}, and no half of a character of it only. */
    public static boolean hasAt(String text, String part, int at) {
        return text.startsWith(part, at) && (!mayCut(part) || isWhole(text, at, at + part.length()));
    }
}
