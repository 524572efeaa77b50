// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.source.Span;

/** Replaces the escapes of one literal's text; the errors are those of CPython's codecs. */
final class EscapeDecoder {
    private final LiteralReports reports;
    private final Span span;
    private final String body;
    private final boolean bytes;
    private final boolean formatted;
    private final boolean braces;
    private final char brace;
    private final StringBuilder out;
    private int at;
    private boolean noticed;

    /**
     * @param formatted whether the text is a part of an f-string
     * @param braces whether doubled braces stand for one
     * @param brace what stands behind the body
     */
    EscapeDecoder(LiteralReports reports, Span span, String body, boolean bytes, boolean formatted, boolean braces,
            char brace) {
        this.reports = reports;
        this.span = span;
        this.body = body;
        this.bytes = bytes;
        this.formatted = formatted;
        this.braces = braces;
        this.brace = brace;
        this.out = new StringBuilder(body.length());
    }

    String decode() {
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c == '\\') {
                escape();
            } else {
                out.append(c);
                at += braces && (c == '{' || c == '}') ? 2 : 1;
            }
        }
        return out.toString();
    }

    private void escape() {
        int start = at;
        at++;
        if (at >= body.length()) {
            out.append('\\');
            notice("invalid escape sequence '\\" + brace + "'");
            return;
        }
        char c = body.charAt(at++);
        switch (c) {
            case '\n' -> {}
            case '\\', '\'', '"' -> out.append(c);
            case 'a' -> out.append('\u0007');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'v' -> out.append('\u000B');
            case 'x' -> hexadecimal(start, 2, "truncated \\xXX escape");
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            default -> {
                if (!bytes && c == 'u') {
                    hexadecimal(start, 4, "truncated \\uXXXX escape");
                } else if (!bytes && c == 'U') {
                    hexadecimal(start, 8, "truncated \\UXXXXXXXX escape");
                } else if (!bytes && c == 'N') {
                    named(start);
                } else {
                    out.append('\\');
                    at--;
                    if (c < 128) {
                        notice("invalid escape sequence '\\" + c + "'");
                    }
                }
            }
        }
    }

    /** Says what is wrong with the literal, once. */
    private void notice(String message) {
        if (!noticed) {
            noticed = true;
            reports.notice(span, message);
        }
    }

    private void octal() {
        int value = 0;
        at--;
        int start = at;
        for (int i = 0; i < 3 && at < body.length() && body.charAt(at) >= '0' && body.charAt(at) <= '7'; i++) {
            value = value * 8 + body.charAt(at++) - '0';
        }
        if (value > 0xFF) {
            notice("invalid octal escape sequence '\\" + body.substring(start, at) + "'");
        }
        out.append((char) (bytes ? value & 0xFF : value));
    }

    private void hexadecimal(int start, int digits, String problem) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = at < body.length() && body.charAt(at) < 128 ? Character.digit(body.charAt(at), 16) : -1;
            if (digit < 0) {
                if (bytes) {
                    throw reports.error(span, "(value error) invalid \\x escape at position " + byteOffset(start));
                }
                throw unicodeError(start, at, problem);
            }
            value = value << 4 | digit;
            at++;
        }
        if (value < 0 || value > Character.MAX_CODE_POINT) {
            throw unicodeError(start, at, "illegal Unicode character");
        }
        out.appendCodePoint(value);
    }

    private void named(int start) {
        int close = body.startsWith("{", at) ? body.indexOf('}', at) : -1;
        if (close < 0 || close == at + 1) {
            int end = close < 0 ? (body.startsWith("{", at) ? body.length() : at) : close;
            throw unicodeError(start, end, "malformed \\N character escape");
        }
        String name = body.substring(at + 1, close);
        at = close + 1;
        try {
            out.appendCodePoint(Character.codePointOf(name));
        } catch (IllegalArgumentException unknown) {
            throw unicodeError(start, at, "unknown Unicode character name");
        }
    }

    private RuntimeException unicodeError(int start, int end, String problem) {
        int first = byteOffset(start);
        int last = byteOffset(end) - 1;
        String where = first == last ? "in position " + first : "in position " + first + "-" + last;
        String bytesWord = first == last ? "byte 0x5c" : "bytes";
        String message =
                "(unicode error) 'unicodeescape' codec can't decode " + bytesWord + " " + where + ": " + problem;
        return formatted ? reports.errorAtNext(message) : reports.error(span, message);
    }

    /** CPython decodes an intermediate text in which a character beyond ASCII takes ten bytes. */
    private int byteOffset(int index) {
        int count = 0;
        for (int i = 0; i < index;) {
            int c = body.codePointAt(i);
            count += c < 128 || bytes ? 1 : 10;
            i += Character.charCount(c);
        }
        return count;
    }
}
