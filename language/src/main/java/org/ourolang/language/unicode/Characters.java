// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.unicode;

/**
 * What a code point is, by Unicode 15.1 (the version of CPython 3.13): characters that only a newer
 * Java knows count as unassigned.
 */
public final class Characters {
    private static final class Newer {
        static final CodePointSet SET = CodePointSet.of("897 1b4e-1b4f 1b7f 1c89-1c8a 2427-2429 31e4-31e5 a7cb-a7cd "
                + "a7da-a7dc 105c0-105f3 10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec4 10efc 11380-11389 1138b 1138e "
                + "11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca 113cc-113d5 113d7-113d8 113e1-113e2 116d0-116e3 "
                + "11bc0-11be1 11bf0-11bf9 11f5a 13460-143fa 16100-16139 16d40-16d79 18cff 1cc00-1ccf9 1cd00-1ceb3 "
                + "1e5d0-1e5fa 1e5ff 1f8b2-1f8bb 1f8c0-1f8c1 1fa89 1fa8f 1fabe 1fac6 1fadc 1fadf 1fae9 1fbcb-1fbef");
    }

    private static final class Digits {
        static final CodePointSet SET = CodePointSet.of("b2-b3 b9 1369-1371 19da 2070 2074-2079 2080-2089 2460-2468 "
                + "2474-247c 2488-2490 24ea 24f5-24fd 24ff 2776-277e 2780-2788 278a-2792 10a40-10a43 10e60-10e68 "
                + "11052-1105a 1f100-1f10a");
    }

    private static final class NumericLetters {
        static final CodePointSet SET = CodePointSet.of("3405 3483 382a 3b4d 4e00 4e03 4e07 4e09 4e24 4e5d 4e8c 4e94 "
                + "4e96 4eac 4ebf-4ec0 4edf 4ee8 4f0d 4f70 4fe9 5006 5104 5146 5169 516b 516d 5341 5343-5345 534c "
                + "53c1-53c4 56db 58f1 58f9 5e7a 5efe-5eff 5f0c-5f0e 5f10 62d0 62fe 634c 67d2 6d1e 6f06 7396 767e 7695 "
                + "79ed 8086 842c 8cae 8cb3 8d30 920e 94a9 9621 9646 964c 9678 96f6 f96b f973 f978 f9b2 f9d1 f9d3 f9fd "
                + "20001 20064 200e2 20121 2092a 20983 2098c 2099c 20aea 20afd 20b19 22390 22998 23b1b 2626d 2f890");
    }

    private static final class NotIdentifier {
        static final CodePointSet START = CodePointSet.of("37a e33 eb3 2e2f 309b-309c fc5e-fc63 fdfa-fdfb fe70 fe72 "
                + "fe74 fe76 fe78 fe7a fe7c fe7e ff9e-ff9f");
        static final CodePointSet PART = CodePointSet.of("37a 2e2f 309b-309c fc5e-fc63 fdfa-fdfb fe70 fe72 "
                + "fe74 fe76 fe78 fe7a fe7c fe7e");
    }

    private Characters() {}

    private static boolean unassigned(int c) {
        return c >= 0x897 && Newer.SET.contains(c);
    }

    private static int category(int c) {
        return unassigned(c) ? Character.UNASSIGNED : Character.getType(c);
    }

    /** Whether {@code c} is a letter, as {@code str.isalpha} has it. */
    public static boolean isAlpha(int c) {
        return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c) && !unassigned(c);
    }

    /** Whether {@code c} is a decimal digit. */
    public static boolean isDecimal(int c) {
        return c < 128 ? c >= '0' && c <= '9' : category(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Whether {@code c} is a digit, superscripts and the like included. */
    public static boolean isDigit(int c) {
        return isDecimal(c) || Digits.SET.contains(c);
    }

    /** Whether {@code c} has a numeric value. */
    public static boolean isNumeric(int c) {
        if (c < 128) {
            return c >= '0' && c <= '9';
        }
        int category = category(c);
        return category == Character.DECIMAL_DIGIT_NUMBER
                || category == Character.LETTER_NUMBER
                || category == Character.OTHER_NUMBER
                || NumericLetters.SET.contains(c);
    }

    /** Whether {@code c} is a letter or numeric. */
    public static boolean isAlphanumeric(int c) {
        return isAlpha(c) || isNumeric(c) || isDigit(c);
    }

    /** Whether {@code c} is lower case. */
    public static boolean isLower(int c) {
        return Character.isLowerCase(c) && !unassigned(c);
    }

    /** Whether {@code c} is upper case. */
    public static boolean isUpper(int c) {
        return Character.isUpperCase(c) && !unassigned(c);
    }

    /** Whether {@code c} is title case proper (one character that shows as two). */
    public static boolean isTitle(int c) {
        return Character.isTitleCase(c);
    }

    /** Whether {@code c} has a case. */
    public static boolean isCased(int c) {
        return isLower(c) || isUpper(c) || isTitle(c);
    }

    /** Whether {@code c} is white space, as {@code str.isspace}, {@code split} and {@code strip} have it. */
    public static boolean isSpace(int c) {
        if (c < 128) {
            return c == ' ' || c >= 9 && c <= 13 || c >= 0x1c && c <= 0x1f;
        }
        return c == 0x85 || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Whether {@code c} ends a line for {@code str.splitlines}. */
    public static boolean isLineBreak(int c) {
        return c >= 10 && c <= 13 || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Whether {@code repr} shows {@code c} as it is. */
    public static boolean isPrintable(int c) {
        if (c < 127) {
            return c >= ' ';
        }
        return switch (category(c)) {
            case Character.UNASSIGNED,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    /** Whether an identifier may start with {@code c}. */
    public static boolean isIdentifierStart(int c) {
        if (c < 128) {
            return isAlpha(c) || c == '_';
        }
        return Character.isUnicodeIdentifierStart(c) && !NotIdentifier.START.contains(c) && !unassigned(c);
    }

    /** Whether an identifier may go on with {@code c}. */
    public static boolean isIdentifierPart(int c) {
        if (c < 128) {
            return isAlpha(c) || isDecimal(c) || c == '_';
        }
        if (c == 0x200c || c == 0x200d) {
            return true;
        }
        return Character.isUnicodeIdentifierPart(c)
                && !Character.isIdentifierIgnorable(c)
                && !NotIdentifier.PART.contains(c)
                && !unassigned(c);
    }

    /** Whether {@code text} is an identifier or a keyword, as {@code str.isidentifier} has it. */
    public static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && isIdentifierStart(text.codePointAt(0))
                && text.codePoints().skip(1).allMatch(Characters::isIdentifierPart);
    }
}
