// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.source.Span;

/** Finds the end of a numeric literal and refuses malformed ones where CPython does. */
final class NumberScanner {
    private final String text;
    private final List<SyntaxNotice> notices = new ArrayList<>(0);
    private int at;

    NumberScanner(String text) {
        this.text = text;
    }

    /** The offset behind the literal that starts at {@code start}. */
    int scan(int start) {
        at = start;
        if (peek() == '0') {
            at++;
            switch (peek()) {
                case 'x', 'X' -> based(16, "hexadecimal");
                case 'o', 'O' -> based(8, "octal");
                case 'b', 'B' -> based(2, "binary");
                default -> zero(start);
            }
            return at;
        }
        if (peek() != '.') {
            decimalTail();
        }
        fractionAndExponent(-1, start);
        return at;
    }

    /** Numbers that a keyword follows at once. */
    List<SyntaxNotice> notices() {
        return notices;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void based(int base, String kind) {
        at++;
        do {
            if (peek() == '_') {
                at++;
            }
            if (Character.digit(ascii(peek()), base) < 0) {
                if (base < 10 && isDigit(peek())) {
                    throw wrongDigit(kind);
                }
                throw here("invalid %s literal", kind);
            }
            while (Character.digit(ascii(peek()), base) >= 0) {
                at++;
            }
        } while (peek() == '_');
        if (base < 10 && isDigit(peek())) {
            throw wrongDigit(kind);
        }
        verifyEnd(kind);
    }

    private LexicalError wrongDigit(String kind) {
        return LexicalError.at(at, "invalid digit '%s' in %s literal", peek(), kind);
    }

    private void zero(int start) {
        while (true) {
            if (peek() == '_') {
                at++;
                if (!isDigit(peek())) {
                    throw here("invalid %s literal", "decimal");
                }
            }
            if (peek() != '0') {
                break;
            }
            at++;
        }
        int zerosEnd = -1;
        if (isDigit(peek())) {
            zerosEnd = at;
            decimalTail();
        }
        fractionAndExponent(zerosEnd, start);
    }

    private void decimalTail() {
        while (true) {
            while (isDigit(peek())) {
                at++;
            }
            if (peek() != '_') {
                return;
            }
            at++;
            if (!isDigit(peek())) {
                throw here("invalid %s literal", "decimal");
            }
        }
    }

    /** @param zerosEnd end of the zeros that stand before other digits, or -1 without such */
    private void fractionAndExponent(int zerosEnd, int start) {
        boolean whole = true;
        if (peek() == '.') {
            whole = false;
            at++;
            if (isDigit(peek())) {
                decimalTail();
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            int mark = at;
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
                if (!isDigit(peek())) {
                    throw here("invalid %s literal", "decimal");
                }
            } else if (!isDigit(peek())) {
                at = mark;
                verifyEnd("decimal");
                return;
            }
            whole = false;
            decimalTail();
        }
        if (peek() == 'j' || peek() == 'J') {
            at++;
            verifyEnd("imaginary");
            return;
        }
        if (whole && zerosEnd >= 0) {
            throw LexicalError.range(
                    start, zerosEnd,
                    "leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers")
                    .countingBytes();
        }
        verifyEnd("decimal");
    }

    private void verifyEnd(String kind) {
        char c = peek();
        boolean keyword = switch (c) {
            case 'a' -> isWord("and");
            case 'e' -> isWord("else");
            case 'f' -> isWord("for");
            case 'i' -> text.startsWith("if", at) || text.startsWith("in", at) || text.startsWith("is", at);
            case 'o' -> isWord("or");
            case 'n' -> isWord("not");
            default -> false;
        };
        if (keyword) {
            notices.add(new SyntaxNotice("invalid %s literal".formatted(kind), new Span(at, at)));
        } else if (c < 128 && Words.continuesName(c)) {
            throw here("invalid %s literal", kind);
        }
    }

    private boolean isWord(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && !(end < text.length() && Words.continuesName(text.charAt(end)));
    }

    private LexicalError here(String format, String kind) {
        return LexicalError.at(at - 1, format, kind);
    }

    private static char ascii(char c) {
        return c < 128 ? c : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
