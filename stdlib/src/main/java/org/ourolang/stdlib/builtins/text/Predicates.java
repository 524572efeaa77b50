// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.util.function.IntPredicate;
import org.ourolang.language.unicode.Characters;

/** The {@code str.is…} questions. */
public final class Predicates {
    private Predicates() {}

    /** Whether {@code s} is not empty and every code point passes. */
    public static boolean all(String s, IntPredicate predicate) {
        return !s.isEmpty() && s.codePoints().allMatch(predicate);
    }

    /** {@code str.isprintable}: true for the empty string. */
    public static boolean isPrintable(String s) {
        return s.codePoints().allMatch(Characters::isPrintable);
    }

    /** {@code str.isascii}: true for the empty string. */
    public static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** {@code str.islower}: cased, and nothing upper or title. */
    public static boolean isLower(String s) {
        return cased(s, Characters::isLower);
    }

    /** {@code str.isupper}: cased, and nothing lower or title. */
    public static boolean isUpper(String s) {
        return cased(s, Characters::isUpper);
    }

    private static boolean cased(String s, IntPredicate wanted) {
        boolean found = false;
        for (int i = 0; i < s.length();) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            if (wanted.test(c)) {
                found = true;
            } else if (Characters.isCased(c)) {
                return false;
            }
        }
        return found;
    }

    /** {@code str.istitle}: upper case starts each word, and only that. */
    public static boolean isTitle(String s) {
        boolean found = false;
        boolean inWord = false;
        for (int i = 0; i < s.length();) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            if (Characters.isUpper(c) || Characters.isTitle(c)) {
                if (inWord) {
                    return false;
                }
                inWord = true;
                found = true;
            } else if (Characters.isLower(c)) {
                if (!inWord) {
                    return false;
                }
            } else {
                inWord = false;
            }
        }
        return found;
    }
}
