// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import org.ourolang.interpreter.error.OuroError;

/** One line of uuencoded text: its length, then six bits in each character. */
final class UuText {
    private static final int MOST = 45;

    private UuText() {}

    static byte[] encode(byte[] data, boolean backtick) {
        if (data.length > MOST) {
            throw BinasciiModule.error("At most 45 bytes at once");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(character(data.length, backtick));
        for (int at = 0; at < data.length; at += 3) {
            int bits = 0;
            for (int i = at; i < at + 3; i++) {
                bits = bits << 8 | (i < data.length ? data[i] & 255 : 0);
            }
            for (int shift = 18; shift >= 0; shift -= 6) {
                out.write(character(bits >> shift & 63, backtick));
            }
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static int character(int six, boolean backtick) {
        return six == 0 && backtick ? '`' : ' ' + six;
    }

    static byte[] decode(byte[] text) {
        int length = text.length == 0 ? 32 : text[0] - ' ' & 63;
        byte[] data = new byte[length];
        int bits = 0;
        int count = 0;
        int next = 1;
        for (int filled = 0; filled < length;) {
            bits = bits << 6 | value(text, next++);
            count += 6;
            if (count >= 8) {
                count -= 8;
                data[filled++] = (byte) (bits >> count);
            }
        }
        for (; next < text.length; next++) {
            int left = text[next];
            if (left != ' ' && left != '`' && left != '\n' && left != '\r') {
                throw BinasciiModule.error("Trailing garbage");
            }
        }
        return data;
    }

    /** Lines may lack blanks at their end, so what is behind it counts as blank. */
    private static int value(byte[] text, int at) {
        int character = at < text.length ? text[at] & 255 : '\n';
        if (character == '\n' || character == '\r') {
            return 0;
        }
        if (character < ' ' || character > '`') {
            throw illegal();
        }
        return character - ' ' & 63;
    }

    private static OuroError illegal() {
        return BinasciiModule.error("Illegal char");
    }
}
