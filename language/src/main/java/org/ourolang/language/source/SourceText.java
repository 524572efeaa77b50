// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.source;

import java.util.Arrays;

/** A program's text with its line starts; lines count from 1, columns from 0 in UTF-16 units. */
public final class SourceText {
    private final String name;
    private final String text;
    private final boolean shown;
    private final boolean readByLines;
    private final int[] lineStarts;

    /**
     * @param name what tracebacks show as the file, such as {@code demo.py} or {@code <string>}
     * @param text the whole text; line ends may be LF, CR LF or CR
     */
    public SourceText(String name, String text) {
        this(name, text, true);
    }

    /** @param shown whether tracebacks show its lines; those of executed strings cannot be found by the reference */
    public SourceText(String name, String text, boolean shown) {
        this(name, text, shown, false);
    }

    private SourceText(String name, String text, boolean shown, boolean readByLines) {
        this.shown = shown;
        this.readByLines = readByLines;
        this.name = name;
        this.text = text;
        this.lineStarts = findLineStarts(text);
    }

    /** The text of a program that the reference reads line by line: a script or standard input, not a string. */
    public static SourceText script(String name, String text, boolean shown) {
        return new SourceText(name, text, shown, true);
    }

    /** Whether the reference reads the text line by line and so knows no column at its end. */
    public boolean isReadByLines() {
        return readByLines;
    }

    public String name() {
        return name;
    }

    /** Whether tracebacks show its lines. */
    public boolean isShown() {
        return shown;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line, from 1, that holds the unit at {@code offset}. */
    public int lineOf(int offset) {
        int index = Arrays.binarySearch(lineStarts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The column, from 0, in UTF-16 units. */
    public int columnOf(int offset) {
        return offset - lineStarts[lineOf(offset) - 1];
    }

    /** The offset at which {@code line} (from 1) starts. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The text of {@code line} (from 1) without its line end; empty when there is no such line. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
