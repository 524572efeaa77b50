// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.io.ByteArrayOutputStream;

/** UTF-16 and UTF-32, of a fixed byte order or with a mark at the start. */
final class WideCodec extends Codec {
    private final int unit;
    private final boolean big;
    private final boolean marked;

    /**
     * Makes a codec.
     *
     * @param unit bytes per unit, 2 or 4
     * @param marked whether a byte order mark is written, and read
     */
    WideCodec(String name, int unit, boolean big, boolean marked) {
        super(name);
        this.unit = unit;
        this.big = big;
        this.marked = marked;
    }

    private void put(ByteArrayOutputStream out, int value) {
        for (int k = 0; k < unit; k++) {
            out.write(value >>> 8 * (big ? unit - 1 - k : k));
        }
    }

    @Override
    boolean extendsAscii() {
        return false;
    }

    @Override
    boolean write(ByteArrayOutputStream out, int c) {
        if (c >= 0xd800 && c <= 0xdfff) {
            return false;
        }
        if (unit == 4 || c < 0x10000) {
            put(out, c);
        } else {
            put(out, Character.highSurrogate(c));
            put(out, Character.lowSurrogate(c));
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
    boolean escapesBytes() {
        return false;
    }

    @Override
    void writeSurrogate(ByteArrayOutputStream out, int surrogate) {
        put(out, surrogate);
    }

    @Override
    byte[] encode(String text, String handler) {
        byte[] body = super.encode(text, handler);
        if (!marked) {
            return body;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + unit);
        put(out, 0xfeff);
        out.writeBytes(body);
        return out.toByteArray();
    }

    private int get(byte[] source, int at) {
        int value = 0;
        for (int k = 0; k < unit; k++) {
            value = value << 8 | source[big ? at + k : at + unit - 1 - k] & 255;
        }
        return value;
    }

    @Override
    String decode(byte[] source, String handler) {
        if (!marked) {
            return decode(source, 0, handler);
        }
        String base = "utf-" + 8 * unit;
        for (boolean order : new boolean[] {false, true}) {
            WideCodec plain = new WideCodec(base + (order ? "-be" : "-le"), unit, order, false);
            if (source.length >= unit && plain.get(source, 0) == 0xfeff) {
                return plain.decode(source, unit, handler);
            }
        }
        return new WideCodec(base + "-le", unit, false, false).decode(source, 0, handler);
    }

    private String decode(byte[] source, int from, String handler) {
        StringBuilder out = new StringBuilder(source.length / unit);
        int i = from;
        while (i < source.length) {
            if (i + unit > source.length) {
                i = bad(source, i, source.length, "truncated data", out, handler);
            } else {
                i = unit == 4 ? whole(source, i, out, handler) : pair(source, i, out, handler);
            }
        }
        return out.toString();
    }

    private int whole(byte[] source, int i, StringBuilder out, String handler) {
        int c = get(source, i);
        if (c < 0 || c > 0x10ffff) {
            return bad(source, i, i + 4, "code point not in range(0x110000)", out, handler);
        }
        if (c >= 0xd800 && c <= 0xdfff) {
            return surrogate(source, i, c, "code point in surrogate code point range(0xd800, 0xe000)", out, handler);
        }
        out.appendCodePoint(c);
        return i + 4;
    }

    private int pair(byte[] source, int i, StringBuilder out, String handler) {
        int c = get(source, i);
        if (c < 0xd800 || c > 0xdfff) {
            out.append((char) c);
            return i + 2;
        }
        if (c >= 0xdc00) {
            return surrogate(source, i, c, "illegal encoding", out, handler);
        }
        if (i + 4 > source.length) {
            return handler.equals("surrogatepass") && i + 2 == source.length
                    ? surrogate(source, i, c, "", out, handler)
                    : bad(source, i, source.length, "unexpected end of data", out, handler);
        }
        int low = get(source, i + 2);
        if (low < 0xdc00 || low > 0xdfff) {
            return surrogate(source, i, c, "illegal UTF-16 surrogate", out, handler);
        }
        out.append((char) c).append((char) low);
        return i + 4;
    }

    private int surrogate(byte[] source, int i, int c, String reason, StringBuilder out, String handler) {
        if (handler.equals("surrogatepass")) {
            out.append((char) c);
            return i + unit;
        }
        return bad(source, i, i + unit, reason, out, handler);
    }

    private int bad(byte[] source, int start, int end, String reason, StringBuilder out, String handler) {
        int next = CodecErrors.substitute(handler, out, source, start, end);
        if (next < 0) {
            throw CodecErrors.decodeError(name, source, start, end, reason);
        }
        return next;
    }
}
