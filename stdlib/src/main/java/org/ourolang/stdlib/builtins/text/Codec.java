// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.io.ByteArrayOutputStream;

/** A text encoding. */
abstract class Codec {
    /** The name in error texts. */
    final String name;

    Codec(String name) {
        this.name = name;
    }

    /** Writes one code point; false if it has no encoding. */
    abstract boolean write(ByteArrayOutputStream out, int codePoint);

    /** Why {@link #write} refuses. */
    abstract String refusal();

    /** Whether ASCII text is its own encoding. */
    boolean extendsAscii() {
        return true;
    }

    /** Whether surrogates may pass with the handler {@code surrogatepass}. */
    boolean passesSurrogates() {
        return false;
    }

    /** Whether single bytes may be put in for escaped ones. */
    boolean escapesBytes() {
        return true;
    }

    /** Writes a surrogate with {@code surrogatepass}. */
    void writeSurrogate(ByteArrayOutputStream out, int surrogate) {
        throw new IllegalStateException(name);
    }

    abstract String decode(byte[] bytes, String handler);

    byte[] encode(String text, String handler) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 8);
        int position = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (write(out, c)) {
                i += Character.charCount(c);
                position++;
                continue;
            }
            int end = badEnd(text, i);
            int[] bad = text.substring(i, end).codePoints().toArray();
            handle(out, text, handler, bad, position);
            position += bad.length;
            i = end;
        }
        return out.toByteArray();
    }

    private int badEnd(String text, int from) {
        ByteArrayOutputStream scratch = new ByteArrayOutputStream(4);
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (write(scratch, c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void handle(ByteArrayOutputStream out, String text, String handler, int[] bad, int position) {
        for (int i = 0; i < bad.length; i++) {
            int c = bad[i];
            if (handler.equals("surrogateescape") && escapesBytes() && c >= 0xdc80 && c <= 0xdcff) {
                out.write(c & 255);
            } else if (handler.equals("surrogatepass")
                    && passesSurrogates()
                    && c >= 0xd800
                    && c <= 0xdfff) {
                writeSurrogate(out, c);
            } else {
                String replacement = CodecErrors.replacement(handler, new int[] {c});
                if (replacement == null) {
                    throw CodecErrors.encodeError(name, text, position + i, position + bad.length, refusal());
                }
                replacement.codePoints().forEach(r -> write(out, r));
            }
        }
    }
}
