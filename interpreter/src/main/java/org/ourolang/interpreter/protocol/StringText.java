// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

/** Quoting and escaping of strings and bytes. */
public final class StringText {
    private StringText() {}

    /** {@code repr(text)}. */
    public static String repr(String text) {
        boolean single = text.indexOf('\'') >= 0;
        char quote = single && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder(text.length() + 2);
        out.append(quote);
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            append(out, point, quote);
        }
        return out.append(quote).toString();
    }

    private static void append(StringBuilder out, int point, char quote) {
        switch (point) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\\' -> out.append("\\\\");
            default -> {
                if (point == quote) {
                    out.append('\\').append(quote);
                } else if (isPrintable(point)) {
                    out.appendCodePoint(point);
                } else {
                    escape(out, point);
                }
            }
        }
    }

    private static void escape(StringBuilder out, int point) {
        if (point <= 0xff) {
            hex(out.append("\\x"), point, 2);
        } else if (point <= 0xffff) {
            hex(out.append("\\u"), point, 4);
        } else {
            hex(out.append("\\U"), point, 8);
        }
    }

    private static void hex(StringBuilder out, int value, int digits) {
        String text = Integer.toHexString(value);
        out.append("0".repeat(digits - text.length())).append(text);
    }

    /** {@code str.isprintable} of one code point. */
    public static boolean isPrintable(int point) {
        if (point < 127) {
            return point >= ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                false;
            default -> true;
        };
    }

    /** Replaces what is not ASCII by escapes, as {@code ascii} does. */
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

    /** {@code repr} of bytes, with the {@code b}. */
    public static String repr(byte[] bytes) {
        boolean single = false;
        boolean twice = false;
        for (byte b : bytes) {
            single |= b == '\'';
            twice |= b == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        StringBuilder out = new StringBuilder(bytes.length + 3);
        out.append('b').append(quote);
        for (byte b : bytes) {
            int value = b & 0xff;
            if (value == quote || value == '\\') {
                out.append('\\').append((char) value);
            } else if (value == '\n') {
                out.append("\\n");
            } else if (value == '\r') {
                out.append("\\r");
            } else if (value == '\t') {
                out.append("\\t");
            } else if (value < ' ' || value >= 127) {
                hex(out.append("\\x"), value, 2);
            } else {
                out.append((char) value);
            }
        }
        return out.append(quote).toString();
    }
}
