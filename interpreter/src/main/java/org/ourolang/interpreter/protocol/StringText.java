// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.language.unicode.Characters;

/** How {@code repr} and {@code ascii} write text and bytes. */
public final class StringText {
    private static final String HEX = "0123456789abcdef";

    private StringText() {}

    /** {@code repr} of a string. */
    public static String repr(String text) {
        return quote(text, false);
    }

    /** {@code ascii} of a string. */
    public static String ascii(String text) {
        return quote(text, true);
    }

    private static String quote(String text, boolean ascii) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == quote || point == '\\') {
                out.append('\\').append((char) point);
            } else if (point < 127 ? point >= ' ' : !ascii && Characters.isPrintable(point)) {
                out.appendCodePoint(point);
            } else {
                escape(out, point);
            }
        }
        return out.append(quote).toString();
    }

    /** {@code text} with what is not ASCII escaped, without quotes: what {@code ascii} does to a repr. */
    public static String escapeNonAscii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point < 128) {
                out.append((char) point);
            } else {
                escape(out, point);
            }
        }
        return out.toString();
    }

    /** Appends the escape of one code point: {@code \n}, {@code \x00}, {@code \u005cu0000} or {@code \U00000000}. */
    public static void escape(StringBuilder out, int point) {
        switch (point) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (point < 0x100) {
                    hex(out.append("\\x"), point, 2);
                } else if (point < 0x10000) {
                    hex(out.append("\\u"), point, 4);
                } else {
                    hex(out.append("\\U"), point, 8);
                }
            }
        }
    }

    private static void hex(StringBuilder out, int point, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX.charAt(point >>> shift & 15));
        }
    }

    /** {@code repr} of bytes, with the {@code b}. */
    public static String repr(byte[] bytes) {
        boolean single = false;
        boolean twice = false;
        for (byte b : bytes) {
            single |= b == '\'';
            twice |= b == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        StringBuilder out = new StringBuilder(bytes.length + 3).append('b').append(quote);
        for (byte b : bytes) {
            int value = b & 0xff;
            if (value == quote || value == '\\') {
                out.append('\\').append((char) value);
            } else if (value >= ' ' && value < 127) {
                out.append((char) value);
            } else {
                escape(out, value);
            }
        }
        return out.append(quote).toString();
    }
}
