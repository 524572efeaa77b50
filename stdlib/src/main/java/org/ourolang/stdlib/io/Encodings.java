// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.stdlib.builtins.text.Codecs;

/** Text to bytes and back, by the codecs of {@code str.encode} and {@code bytes.decode}. */
final class Encodings {
    private Encodings() {}

    static byte[] encode(String text, String encoding, String errors) {
        if (isUtf8(encoding) && !hasSurrogates(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return ((OuroBytes) Calls.method(text, "encode", encoding, errors)).bytes;
    }

    static String decode(byte[] bytes, String encoding, String errors) {
        if (isUtf8(encoding) && isAscii(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return (String) Calls.method(new OuroBytes(bytes), "decode", encoding, errors);
    }

    /** The encoding without its byte order mark, which stands only at the beginning; the encoding itself without one. */
    static String unmarked(String encoding) {
        return switch (Codecs.canonicalName(encoding)) {
            case "utf-8-sig" -> "utf-8";
            case "utf-16" -> "utf-16-le";
            case "utf-32" -> "utf-32-le";
            default -> encoding;
        };
    }

    static boolean isUtf8(String encoding) {
        String plain = encoding.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return plain.equals("utf8");
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }
}
