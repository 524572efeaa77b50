// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.text.Normalizer;

/** Identifiers: Unicode's XID classes, compared after NFKC normalisation. */
final class Words {
    /** A letter by its category that Unicode takes out of identifiers again. */
    private static final int VERTICAL_TILDE = 0x2E2F;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Words() {}

    /** Whether a name may start with {@code c}; any unit beyond ASCII is taken for one and checked later. */
    static boolean startsName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    static boolean continuesName(char c) {
        return startsName(c) || c >= '0' && c <= '9';
    }

    /** The offset behind the word that starts at {@code start}. */
    static int end(String text, int start) {
        int at = start;
        while (at < text.length() && continuesName(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Refuses characters that no identifier may hold. */
    static void check(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 128) {
                checkCodePoints(text, start, end);
                return;
            }
        }
    }

    private static void checkCodePoints(String text, int start, int end) {
        for (int i = start; i < end;) {
            int c = text.codePointAt(i);
            if (c >= 128 && !(i == start ? isStart(c) : isPart(c)) || c == '\uFEFF') {
                throw invalidCharacter(text, i);
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isStart(int c) {
        return Character.isUnicodeIdentifierStart(c) && c != VERTICAL_TILDE && normalizesWithin(c, true);
    }

    private static boolean isPart(int c) {
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return true;
        }
        return Character.isUnicodeIdentifierPart(c)
                && !Character.isIdentifierIgnorable(c)
                && c != VERTICAL_TILDE
                && normalizesWithin(c, false);
    }

    private static boolean normalizesWithin(int c, boolean start) {
        String one = Character.toString(c);
        if (Normalizer.isNormalized(one, Normalizer.Form.NFKC)) {
            return true;
        }
        String normal = Normalizer.normalize(one, Normalizer.Form.NFKC);
        boolean first = start;
        for (int i = 0; i < normal.length();) {
            int n = normal.codePointAt(i);
            if (!(first ? Character.isUnicodeIdentifierStart(n) || n == '_' : Character.isUnicodeIdentifierPart(n))) {
                return false;
            }
            first = false;
            i += Character.charCount(n);
        }
        return true;
    }

    /** The error of a character that starts no token and belongs to none. */
    static LexicalError invalidCharacter(String text, int at) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (isPrintable(c)) {
            String message = c < 128 ? "invalid syntax" : "invalid character '%s' (U+%s)";
            return LexicalError.at(at, message, Character.toString(c), "%04X".formatted(c));
        }
        return LexicalError.at(at, "invalid non-printable character U+%04X", c);
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    /** The name as the language compares it, interned. */
    static String normalize(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return Normalizer.normalize(word, Normalizer.Form.NFKC).intern();
            }
        }
        return word.intern();
    }
}
