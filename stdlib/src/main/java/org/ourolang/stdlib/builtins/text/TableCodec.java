// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An encoding of one byte per character: ASCII, Latin-1, or a code page of Java's. */
final class TableCodec extends Codec {
    private final int limit;
    private final char[] characters;
    private final Map<Integer, Integer> bytes;

    private TableCodec(String name, int limit, char[] characters, Map<Integer, Integer> bytes) {
        super(name);
        this.limit = limit;
        this.characters = characters;
        this.bytes = bytes;
    }

    /** The code points below {@code limit} as they are. */
    static TableCodec upTo(String name, int limit) {
        return new TableCodec(name, limit, null, null);
    }

    static TableCodec of(Charset charset) {
        char[] characters = new char[256];
        Map<Integer, Integer> bytes = new HashMap<>();
        for (int i = 0; i < 256; i++) {
            try {
                characters[i] = charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {(byte) i})).get();
                bytes.put((int) characters[i], i);
            } catch (CharacterCodingException e) {
                characters[i] = '\ufffe';
            }
        }
        return new TableCodec("charmap", 0, characters, bytes);
    }

    @Override
    boolean write(ByteArrayOutputStream out, int codePoint) {
        if (bytes == null) {
            if (codePoint >= limit) {
                return false;
            }
            out.write(codePoint);
            return true;
        }
        Integer value = bytes.get(codePoint);
        if (value == null) {
            return false;
        }
        out.write(value);
        return true;
    }

    @Override
    String refusal() {
        return bytes == null ? "ordinal not in range(" + limit + ")" : "character maps to <undefined>";
    }

    @Override
    String decode(byte[] source, String handler) {
        if (limit == 256) {
            return new String(source, StandardCharsets.ISO_8859_1);
        }
        StringBuilder out = new StringBuilder(source.length);
        for (int i = 0; i < source.length; i++) {
            int b = source[i] & 255;
            boolean known = bytes == null ? b < limit : characters[b] != '\ufffe';
            if (known) {
                out.append(bytes == null ? (char) b : characters[b]);
            } else if (CodecErrors.substitute(handler, out, source, i, i + 1) < 0) {
                throw CodecErrors.decodeError(name, source, i, i + 1, refusal());
            }
        }
        return out.toString();
    }
}
