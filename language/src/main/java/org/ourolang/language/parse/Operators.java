// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

/** Recognises operators and delimiters: the longest one that starts at an offset. */
final class Operators {
    private Operators() {}

    /** A length and a token type packed into one number, or 0 when no operator starts at {@code at}. */
    static long match(String text, int at) {
        char a = text.charAt(at);
        char b = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        char c = at + 2 < text.length() ? text.charAt(at + 2) : 0;
        return switch (a) {
            case '(' -> of(1, OuroParser.LPAR);
            case ')' -> of(1, OuroParser.RPAR);
            case '[' -> of(1, OuroParser.LSQB);
            case ']' -> of(1, OuroParser.RSQB);
            case '{' -> of(1, OuroParser.LBRACE);
            case '}' -> of(1, OuroParser.RBRACE);
            case ',' -> of(1, OuroParser.COMMA);
            case ';' -> of(1, OuroParser.SEMI);
            case '~' -> of(1, OuroParser.TILDE);
            case '.' -> b == '.' && c == '.' ? of(3, OuroParser.ELLIPSIS) : of(1, OuroParser.DOT);
            case ':' -> b == '=' ? of(2, OuroParser.COLONEQUAL) : of(1, OuroParser.COLON);
            case '=' -> b == '=' ? of(2, OuroParser.EQEQUAL) : of(1, OuroParser.EQUAL);
            case '!' -> b == '=' ? of(2, OuroParser.NOTEQUAL) : of(1, OuroParser.EXCLAMATION);
            case '-' -> b == '>' ? of(2, OuroParser.ARROW) : plain(b, OuroParser.MINUS);
            case '+' -> plain(b, OuroParser.PLUS);
            case '%' -> plain(b, OuroParser.PERCENT);
            case '&' -> plain(b, OuroParser.AMPERSAND);
            case '|' -> plain(b, OuroParser.VBAR);
            case '^' -> plain(b, OuroParser.CIRCUMFLEX);
            case '@' -> plain(b, OuroParser.AT);
            case '*' -> doubled(a, b, c, OuroParser.STAR, OuroParser.DOUBLESTAR);
            case '/' -> doubled(a, b, c, OuroParser.SLASH, OuroParser.DOUBLESLASH);
            case '$', '?', '`' -> of(1, OuroParser.OTHER);
            case '<' -> b == '>'
                    ? of(2, OuroParser.OTHER)
                    : b == '='
                            ? of(2, OuroParser.LESSEQUAL)
                            : doubled(a, b, c, OuroParser.LESS, OuroParser.LEFTSHIFT);
            case '>' -> b == '='
                    ? of(2, OuroParser.GREATEREQUAL)
                    : doubled(a, b, c, OuroParser.GREATER, OuroParser.RIGHTSHIFT);
            default -> 0;
        };
    }

    static int length(long match) {
        return (int) (match >>> 32);
    }

    static int type(long match) {
        return (int) match;
    }

    private static long plain(char second, int type) {
        return second == '=' ? of(2, OuroParser.AUGMENTED) : of(1, type);
    }

    private static long doubled(char a, char b, char c, int single, int twice) {
        if (b == a) {
            return c == '=' ? of(3, OuroParser.AUGMENTED) : of(2, twice);
        }
        return b == '=' ? of(2, OuroParser.AUGMENTED) : of(1, single);
    }

    private static long of(int length, int type) {
        return (long) length << 32 | type;
    }
}
