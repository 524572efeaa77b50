// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.protocol.StringText;
import org.ourolang.stdlib.support.Warnings;

/** Latin-1 in which what lies beyond it is written as in a literal: {@code unicode_escape} and its raw form. */
final class EscapeCodec extends Codec {
    private final boolean raw;

    EscapeCodec(boolean raw) {
        super(raw ? "rawunicodeescape" : "unicodeescape");
        this.raw = raw;
    }

    @Override
    boolean extendsAscii() {
        return false;
    }

    @Override
    boolean write(ByteArrayOutputStream out, int codePoint) {
        boolean plain = raw ? codePoint < 0x100 : codePoint >= ' ' && codePoint < 0x7f && codePoint != '\\';
        if (plain) {
            out.write(codePoint);
        } else if (codePoint == '\\') {
            out.writeBytes(new byte[] {'\\', '\\'});
        } else {
            StringBuilder escape = new StringBuilder(10);
            StringText.escape(escape, codePoint);
            out.writeBytes(escape.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return true;
    }

    @Override
    String refusal() {
        throw new IllegalStateException("everything has an escape");
    }

    @Override
    String decode(byte[] bytes, String handler) {
        return new Reader(bytes, handler).read();
    }

    /** One decoding: the text so far and the place in the bytes. */
    private final class Reader {
        private final byte[] bytes;
        private final String handler;
        private final StringBuilder out;
        private int at;
        /** The first sequence that is not an escape, for the one warning of a decoding; null while there is none. */
        private String notice;

        Reader(byte[] bytes, String handler) {
            this.bytes = bytes;
            this.handler = handler;
            this.out = new StringBuilder(bytes.length);
        }

        String read() {
            while (at < bytes.length) {
                int b = bytes[at++] & 0xff;
                if (b != '\\') {
                    out.append((char) b);
                } else if (raw) {
                    rawEscape(at - 1);
                } else {
                    escape(at - 1);
                }
            }
            if (notice != null) {
                Warnings.deprecated(notice);
            }
            return out.toString();
        }

        private void rawEscape(int start) {
            int kind = at < bytes.length ? bytes[at] : 0;
            if (kind == 'u' || kind == 'U') {
                at++;
                hexadecimal(start, kind);
                return;
            }
            out.append('\\');
            if (at < bytes.length) {
                out.append((char) (bytes[at++] & 0xff));
            }
        }

        private void escape(int start) {
            if (at == bytes.length) {
                bad(start, "\\ at end of string");
                return;
            }
            int c = bytes[at++] & 0xff;
            switch (c) {
                case '\n' -> {}
                case '\\', '\'', '"' -> out.append((char) c);
                case 'a' -> out.append('\u0007');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'v' -> out.append('\u000B');
                case 'x', 'u', 'U' -> hexadecimal(start, c);
                case 'N' -> named(start);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
                default -> {
                    out.append('\\').append((char) c);
                    notice("invalid escape sequence '\\" + (char) c + "'");
                }
            }
        }

        private void octal() {
            int value = 0;
            int start = --at;
            for (int i = 0; i < 3 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
                value = value * 8 + bytes[at++] - '0';
            }
            if (value > 0xff) {
                String digits = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
                notice("invalid octal escape sequence '\\" + digits + "'");
            }
            out.append((char) value);
        }

        private void notice(String text) {
            notice = notice == null ? text : notice;
        }

        private void hexadecimal(int start, int kind) {
            int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
            int value = 0;
            for (int i = 0; i < digits; i++) {
                int digit = at < bytes.length && bytes[at] > 0 ? Character.digit(bytes[at], 16) : -1;
                if (digit < 0) {
                    bad(start, "truncated \\" + (char) kind + "X".repeat(digits)
                            + " escape");
                    return;
                }
                value = value << 4 | digit;
                at++;
            }
            if (value < 0 || value > Character.MAX_CODE_POINT) {
                bad(start, raw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character");
                return;
            }
            out.appendCodePoint(value);
        }

        private void named(int start) {
            int close = at;
            if (at < bytes.length && bytes[at] == '{') {
                while (close < bytes.length && bytes[close] != '}') {
                    close++;
                }
            }
            if (close == bytes.length || close <= at + 1) {
                at = close;
                bad(start, "malformed \\N character escape");
                return;
            }
            String name = new String(bytes, at + 1, close - at - 1, StandardCharsets.ISO_8859_1);
            at = close + 1;
            try {
                out.appendCodePoint(Character.codePointOf(name));
            } catch (IllegalArgumentException unknown) {
                bad(start, "unknown Unicode character name");
            }
        }

        /** The bytes from {@code start} to where reading stopped are no escape: the handler's part. */
        private void bad(int start, String reason) {
            int next = CodecErrors.substitute(handler, out, bytes, start, at);
            if (next < 0) {
                throw CodecErrors.decodeError(name, bytes, start, at, reason);
            }
            at = next;
        }
    }
}
