// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.binascii;

import java.io.ByteArrayOutputStream;

/** The quoted-printable encoding of mail: text stays as it is but for bytes that would not survive. */
final class QuotedPrintable {
    private static final int LINE = 76;
    private static final String DIGITS = "0123456789ABCDEF";

    private final byte[] data;
    private final boolean quoteTabs;
    private final boolean isText;
    private final boolean header;
    private final boolean carriageReturns;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int column;

    /**
     * An encoder.
     *
     * @param quoteTabs whether tabs and blanks are quoted everywhere
     * @param isText whether ends of lines stay ends of lines
     * @param header whether blanks become underscores
     */
    QuotedPrintable(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        this.data = data;
        this.quoteTabs = quoteTabs;
        this.isText = isText;
        this.header = header;
        int first = 0;
        while (first < data.length && data[first] != '\n') {
            first++;
        }
        this.carriageReturns = first > 0 && first < data.length && data[first - 1] == '\r';
    }

    byte[] encode() {
        for (int at = 0; at < data.length;) {
            at += quoted(at) ? writeQuoted(at) : writePlain(at);
        }
        return out.toByteArray();
    }

    private int byteAt(int at) {
        return at < data.length ? data[at] & 255 : -1;
    }

    private boolean quoted(int at) {
        int value = byteAt(at);
        int next = byteAt(at + 1);
        boolean blank = value == ' ' || value == '\t';
        boolean endOfLine = value == '\r' || value == '\n';
        return value > 126
                || value == '='
                || header && value == '_'
                || value == '.' && column == 0 && (next < 0 || next == '\n' || next == '\r' || next == 0)
                || !isText && endOfLine
                || blank && next < 0
                || value < 33 && !endOfLine && (!blank || quoteTabs);
    }

    private void breakLine() {
        out.write('=');
        endLine();
    }

    private void endLine() {
        if (carriageReturns) {
            out.write('\r');
        }
        out.write('\n');
        column = 0;
    }

    private void writeHexadecimal(int value) {
        out.write('=');
        out.write(DIGITS.charAt(value >> 4 & 15));
        out.write(DIGITS.charAt(value & 15));
        column += 3;
    }

    private int writeQuoted(int at) {
        if (column + 3 >= LINE) {
            breakLine();
        }
        writeHexadecimal(byteAt(at));
        return 1;
    }

    /** How many bytes end a line here; 0 for none. */
    private int lineEnd(int at) {
        if (!isText || byteAt(at) != '\n' && byteAt(at) != '\r') {
            return 0;
        }
        return byteAt(at) == '\n' ? 1 : byteAt(at + 1) == '\n' ? 2 : 0;
    }

    private int writePlain(int at) {
        int ended = lineEnd(at);
        if (ended > 0) {
            endLine();
            return ended;
        }
        int next = byteAt(at + 1);
        if (next >= 0 && next != '\n' && column + 1 >= LINE) {
            breakLine();
        }
        int value = header && byteAt(at) == ' ' ? '_' : byteAt(at);
        boolean blank = value == ' ' || value == '\t';
        if (blank && lineEnd(at + 1) > 0) {
            // Blanks at the end of a line get lost in the mail, so the last one is quoted.
            writeHexadecimal(value);
        } else {
            out.write(value);
            column++;
        }
        return 1;
    }

    static byte[] decode(byte[] text, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length) {
            int value = text[at++];
            if (value != '=') {
                out.write(header && value == '_' ? ' ' : value);
                continue;
            }
            if (at >= text.length) {
                break;
            }
            if (text[at] == '\n' || text[at] == '\r') {
                at = behindLine(text, at);
            } else if (text[at] == '=') {
                out.write('=');
                at++;
            } else if (at + 1 < text.length && digit(text[at]) >= 0 && digit(text[at + 1]) >= 0) {
                out.write(digit(text[at]) << 4 | digit(text[at + 1]));
                at += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }

    private static int behindLine(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, text.length);
    }

    private static int digit(int character) {
        return character < 128 ? Character.digit(character, 16) : -1;
    }
}
