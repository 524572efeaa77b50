// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

/** How {@code repr} and {@code ascii} write text and bytes. */
public final class Quoting {
    private static final String HEX = "0123456789abcdef";

    private Quoting() {}

    /** {@code repr} of a string. */
    public static String repr(String s) {
        return quote(s, false);
    }

    /** {@code ascii} of a string. */
    public static String ascii(String s) {
        return quote(s, true);
    }

    private static String quote(String s, boolean ascii) {
        char quote = s.indexOf('\'') >= 0 && s.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder(s.length() + 2).append(quote);
        for (int i = 0; i < s.length();) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < 127 ? c >= ' ' : !ascii && Characters.isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                escape(out, c);
            }
        }
        return out.append(quote).toString();
    }

    /** {@code s} with what is not ASCII escaped, without quotes: what {@code ascii(object)} does to a repr. */
    public static String escapeNonAscii(String s) {
        if (Predicates.isAscii(s)) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length() + 16);
        s.codePoints().forEach(c -> {
            if (c < 128) {
                out.append((char) c);
            } else {
                escape(out, c);
            }
        });
        return out.toString();
    }

    /** Appends the escape of one code point: {@code \n}, {@code \x00}, {@code \u0000} or {@code \U00000000}. */
    public static void escape(StringBuilder out, int c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x100) {
                    hex(out.append("\\x"), c, 2);
                } else if (c < 0x10000) {
                    hex(out.append("\\u"), c, 4);
                } else {
                    hex(out.append("\\U"), c, 8);
                }
            }
        }
    }

    private static void hex(StringBuilder out, int c, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >>> shift & 15));
        }
    }

    /** {@code repr} of bytes, without the {@code bytearray(…)} around those of a bytearray. */
    public static String repr(byte[] bytes) {
        boolean single = false;
        boolean twin = false;
        for (byte b : bytes) {
            single |= b == '\'';
            twin |= b == '"';
        }
        char quote = single && !twin ? '"' : '\'';
        StringBuilder out = new StringBuilder(bytes.length + 3).append('b').append(quote);
        for (byte b : bytes) {
            int c = b & 255;
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c >= ' ' && c < 127) {
                out.append((char) c);
            } else {
                escape(out, c);
            }
        }
        return out.append(quote).toString();
    }
}
