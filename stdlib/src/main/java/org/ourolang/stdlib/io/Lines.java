// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

/** Line ends in text. */
final class Lines {
    private Lines() {}

    /**
     * The index behind the line that begins at {@code from}, or -1 when the text ends before the line does.
     *
     * @param newline as given to {@code open}: null or "\n" for line feeds, "" for any of the three, else the very text
     */
    static int end(String text, int from, String newline) {
        if (newline != null && newline.isEmpty()) {
            return anyEnd(text, from);
        }
        String mark = newline == null ? "\n" : newline;
        int found = text.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length();
    }

    private static int anyEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
