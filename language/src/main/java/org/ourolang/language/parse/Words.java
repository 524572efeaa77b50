// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.text.Normalizer;
import org.ourolang.language.unicode.Characters;

/** Identifiers: Unicode's XID classes, compared after NFKC normalisation. */
final class Words {
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
            if (c >= 128 && !(i == start ? Characters.isIdentifierStart(c) : Characters.isIdentifierPart(c))
                    || c == '\uFEFF') {
                throw invalidCharacter(text, i);
            }
            i += Character.charCount(c);
        }
    }

    /** The error of a character that starts no token and belongs to none. */
    static LexicalError invalidCharacter(String text, int at) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (Characters.isPrintable(c)) {
            String message = c < 128 ? "invalid syntax" : "invalid character '%s' (U+%s)";
            return LexicalError.at(at, message, Character.toString(c), "%04X".formatted(c));
        }
        return LexicalError.at(at, "invalid non-printable character U+%04X", c);
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
