// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.util.Locale;
import org.ourolang.language.unicode.Characters;
import org.ourolang.language.unicode.CodePointSet;
import org.ourolang.interpreter.object.Work;

/** Changes of case by full Unicode mappings. */
public final class CaseMapping {
    private static final char SIGMA = '\u03a3';
    private static final CodePointSet MIDDLE = CodePointSet.of(
            "27 2e 3a b7 387 55f 5f4 2018-2019 2024 2027 fe13 fe52 fe55 ff07 ff0e ff1a");

    private CaseMapping() {}

    /** {@code str.lower}. */
    public static String lower(String s) {
        if (s.indexOf(SIGMA) < 0) {
            return s.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder(s.length());
        appendLower(out, s, 0, s.length());
        return out.toString();
    }

    /** {@code str.upper}. */
    public static String upper(String s) {
        String upper = s.toUpperCase(Locale.ROOT);
        return upper.indexOf('\ua7dc') < 0 && upper.indexOf('\ua7cb') < 0
                ? upper
                : upper.replace('\ua7dc', '\u019b').replace('\ua7cb', '\u0264');
    }

    /** {@code str.capitalize}: the first code point in title case, the others in lower case. */
    public static String capitalize(String s) {
        if (s.isEmpty()) {
            return s;
        }
        int first = s.codePointAt(0);
        StringBuilder out = new StringBuilder(s.length());
        appendTitle(out, first);
        appendLower(out, s, Character.charCount(first), s.length());
        return out.toString();
    }

    /** {@code str.title}. */
    public static String title(String s) {
        StringBuilder out = new StringBuilder(s.length());
        boolean inWord = false;
        for (int i = 0; i < s.length();) {
            int c = s.codePointAt(i);
            int next = i + Character.charCount(c);
            if (inWord) {
                appendLower(out, s, i, next);
            } else {
                appendTitle(out, c);
            }
            inWord = Characters.isCased(c);
            i = next;
        }
        return out.toString();
    }

    /** {@code str.swapcase}. */
    public static String swapCase(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length();) {
            if ((i & 0xffff) == 0) {
                Work.poll();
            }
            int c = s.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Characters.isUpper(c)) {
                appendLower(out, s, i, next);
            } else if (Characters.isLower(c)) {
                out.append(upper(s.substring(i, next)));
            } else {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out.toString();
    }

    /** {@code str.casefold}: full case folding. */
    public static String caseFold(String s) {
        if (Predicates.isAscii(s)) {
            return lower(s);
        }
        StringBuilder out = new StringBuilder(s.length());
        s.codePoints().forEach(c -> appendFolded(out, c));
        return out.toString();
    }

    private static void appendFolded(StringBuilder out, int c) {
        if (c == 0x131 || c >= 0x13a0 && c <= 0x13f5 || Character.isSurrogate((char) c) && c < 0x10000) {
            out.appendCodePoint(c);
        } else if (c == 0x1e9e) {
            out.append("ss");
        } else if (c >= 0xab70 && c <= 0xabbf || c >= 0x13f8 && c <= 0x13fd) {
            out.appendCodePoint(Character.toUpperCase(c));
        } else {
            upper(CodePoints.of(c)).codePoints().forEach(u -> out.append(lowerOne(u)));
        }
    }

    private static String lowerOne(int c) {
        return CodePoints.of(c).toLowerCase(Locale.ROOT);
    }

    /** Lower case of a part of {@code s}, seeing the rest of it: a sigma at the end of a word is final. */
    private static void appendLower(StringBuilder out, String s, int from, int to) {
        for (int i = from; i < to;) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0x3a3) {
                out.append(isFinalSigma(s, i - 1) ? '\u03c2' : '\u03c3');
            } else {
                out.append(lowerOne(c));
            }
        }
    }

    private static boolean isFinalSigma(String s, int at) {
        int before = at;
        while (before > 0 && isIgnorable(s.codePointBefore(before))) {
            before -= Character.charCount(s.codePointBefore(before));
        }
        if (before == 0 || !Characters.isCased(s.codePointBefore(before))) {
            return false;
        }
        int after = at + 1;
        while (after < s.length() && isIgnorable(s.codePointAt(after))) {
            after += Character.charCount(s.codePointAt(after));
        }
        return after == s.length() || !Characters.isCased(s.codePointAt(after));
    }

    private static boolean isIgnorable(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL ->
                true;
            default -> MIDDLE.contains(c);
        };
    }

    private static void appendTitle(StringBuilder out, int c) {
        int simple = Character.toTitleCase(c);
        if (simple == 0xa7dc || simple == 0xa7cb) {
            out.appendCodePoint(c);
            return;
        }
        String upper = CodePoints.of(c).toUpperCase(Locale.ROOT);
        int head = upper.codePointAt(0);
        int tail = Character.charCount(head);
        if (simple != c || upper.length() == tail || Characters.isTitle(c)) {
            out.appendCodePoint(simple);
        } else if (c == 0x149) {
            out.append(upper);
        } else {
            out.appendCodePoint(head);
            out.append(upper.substring(tail).toLowerCase(Locale.ROOT).replace('\u03b9', '\u0345'));
        }
    }
}
