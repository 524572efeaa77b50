// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

/**
 * The text that {@code f"{x=}"} shows for the expression: as written, without comments. As in CPython, every {@code #}
 * counts as a comment's, also one inside a string.
 */
final class DebugText {
    private DebugText() {}

    static String of(String text, int start, int end) {
        String whole = text.substring(start, end).replace("\r\n", "\n");
        if (whole.indexOf('#') < 0) {
            return whole;
        }
        StringBuilder kept = new StringBuilder(whole.length());
        boolean comment = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            comment = c != '\n' && (comment || c == '#');
            if (!comment) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
