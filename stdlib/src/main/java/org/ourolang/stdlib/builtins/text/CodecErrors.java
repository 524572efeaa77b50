// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.protocol.StringText;

/** The error handlers of encoding and decoding. */
final class CodecErrors {
    private CodecErrors() {}

    static OuroError encodeError(String codec, String text, int start, int end, String reason) {
        return Errors.raise(
                ExceptionTypes.UNICODE_ENCODE_ERROR, codec, text, (long) start, (long) end, reason);
    }

    static OuroError decodeError(String codec, byte[] bytes, int start, int end, String reason) {
        return Errors.raise(
                ExceptionTypes.UNICODE_DECODE_ERROR, codec, new OuroBytes(bytes), (long) start, (long) end, reason);
    }

    private static OuroError unknown(String handler) {
        return Errors.lookupError("unknown error handler name '%s'", handler);
    }

    /** ASCII text to put for the code points {@code bad}; null if the handler wants the error. */
    static String replacement(String handler, int[] bad) {
        StringBuilder out = new StringBuilder();
        for (int c : bad) {
            switch (handler) {
                case "ignore" -> {}
                case "replace" -> out.append('?');
                case "backslashreplace" -> escape(out, c);
                case "xmlcharrefreplace" -> out.append("&#").append(c).append(';');
                case "strict", "surrogateescape", "surrogatepass" -> {
                    return null;
                }
                case "namereplace" -> throw Errors.unsupported("the error handler 'namereplace'");
                default -> throw unknown(handler);
            }
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            out.append(String.format("\\x%02x", c));
        } else {
            StringText.escape(out, c);
        }
    }

    /** Appends what stands for the undecodable bytes; the place to go on from, or -1 if the handler wants the error. */
    static int substitute(String handler, StringBuilder out, byte[] bytes, int start, int end) {
        switch (handler) {
            case "ignore" -> {}
            case "replace" -> out.append('\ufffd');
            case "backslashreplace" -> {
                for (int i = start; i < end; i++) {
                    out.append(String.format("\\x%02x", bytes[i] & 255));
                }
            }
            case "surrogateescape" -> {
                int at = start;
                while (at < end && bytes[at] < 0) {
                    out.append((char) (0xdc00 + (bytes[at++] & 255)));
                }
                return at == start ? -1 : at;
            }
            case "strict", "surrogatepass" -> {
                return -1;
            }
            case "xmlcharrefreplace", "namereplace" -> throw Errors.typeError(
                    "don't know how to handle UnicodeDecodeError in error callback");
            default -> throw unknown(handler);
        }
        return end;
    }
}
