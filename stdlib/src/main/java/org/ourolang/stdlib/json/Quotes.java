// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.json;

/** Strings as JSON writes them. */
final class Quotes {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private Quotes() {}

    /** @param ascii whether all that is not ASCII is written as escapes */
    static void append(StringBuilder out, String text, boolean ascii) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && (c < 0x7f || !ascii)) {
                continue;
            }
            out.append(text, done, i);
            escape(out, c);
            done = i + 1;
        }
        out.append(text, done, text.length()).append('"');
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\f' -> out.append("\\f");
            case '\b' -> out.append("\\b");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEXADECIMAL.charAt(c >> shift & 15));
                }
            }
        }
    }
}
