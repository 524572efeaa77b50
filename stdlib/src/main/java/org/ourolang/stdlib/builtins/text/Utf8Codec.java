// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.io.ByteArrayOutputStream;

/** UTF-8, as strict as the standard. */
final class Utf8Codec extends Codec {
    Utf8Codec() {
        super("utf-8");
    }

    @Override
    boolean write(ByteArrayOutputStream out, int c) {
        if (c < 0x80) {
            out.write(c);
        } else if (c < 0x800) {
            out.write(0xc0 | c >> 6);
            out.write(0x80 | c & 63);
        } else if (c >= 0xd800 && c <= 0xdfff) {
            return false;
        } else if (c < 0x10000) {
            writeSurrogate(out, c);
        } else {
            out.write(0xf0 | c >> 18);
            out.write(0x80 | c >> 12 & 63);
            out.write(0x80 | c >> 6 & 63);
            out.write(0x80 | c & 63);
        }
        return true;
    }

    @Override
    String refusal() {
        return "surrogates not allowed";
    }

    @Override
    boolean passesSurrogates() {
        return true;
    }

    @Override
    void writeSurrogate(ByteArrayOutputStream out, int c) {
        out.write(0xe0 | c >> 12);
        out.write(0x80 | c >> 6 & 63);
        out.write(0x80 | c & 63);
    }

    @Override
    String decode(byte[] source, String handler) {
        StringBuilder out = new StringBuilder(source.length);
        int i = 0;
        while (i < source.length) {
            int b = source[i];
            if (b >= 0) {
                out.append((char) b);
                i++;
            } else {
                i = sequence(source, i, out, handler);
            }
        }
        return out.toString();
    }

    private int sequence(byte[] source, int at, StringBuilder out, String handler) {
        int first = source[at] & 255;
        int size = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (size == 0) {
            return bad(source, at, at + 1, "invalid start byte", out, handler);
        }
        int value = first & (size == 2 ? 31 : size == 3 ? 15 : 7);
        for (int k = 1; k < size; k++) {
            if (at + k == source.length) {
                return bad(source, at, at + k, "unexpected end of data", out, handler);
            }
            int b = source[at + k] & 255;
            if ((b & 0xc0) != 0x80 || k == 1 && !second(first, b)) {
                return bad(source, at, at + k, "invalid continuation byte", out, handler);
            }
            value = value << 6 | b & 63;
        }
        out.appendCodePoint(value);
        return at + size;
    }

    private static boolean second(int first, int b) {
        return switch (first) {
            case 0xe0 -> b >= 0xa0;
            case 0xed -> b < 0xa0;
            case 0xf0 -> b >= 0x90;
            case 0xf4 -> b < 0x90;
            default -> true;
        };
    }

    private int bad(byte[] source, int start, int end, String reason, StringBuilder out, String handler) {
        boolean surrogate = handler.equals("surrogatepass")
                && source[start] == (byte) 0xed
                && start + 2 < source.length
                && (source[start + 1] & 0xe0) == 0xa0
                && (source[start + 2] & 0xc0) == 0x80;
        if (surrogate) {
            out.append((char) (0xd000 | (source[start + 1] & 63) << 6 | source[start + 2] & 63));
            return start + 3;
        }
        int next = CodecErrors.substitute(handler, out, source, start, end);
        if (next < 0) {
            throw CodecErrors.decodeError(name, source, start, end, reason);
        }
        return next;
    }
}
