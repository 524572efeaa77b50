// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.ourolang.interpreter.error.Errors;

/** Encoding and decoding by name. */
public final class Codecs {
    private static final Set<String> NOT_TEXT =
            Set.of(
                    "hex", "hex_codec", "base64", "base64_codec", "rot13", "rot_13", "zlib", "zip", "bz2", "quopri",
                    "uu");
    private static final Set<String> REFUSED = Set.of(
            "utf_7", "utf7", "idna", "punycode", "undefined", "mbcs",
            "gbk", "gb2312", "gb18030", "big5", "shift_jis", "sjis", "euc_jp", "euc_kr", "iso2022_jp", "hz");
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Codecs() {}

    /** Encodes; UnicodeEncodeError, or LookupError for unknown names. */
    public static byte[] encode(String text, String encoding, String handler) {
        String name = normalise(encoding);
        if (name.equals("utf_8_sig")) {
            byte[] body = codec("utf_8", encoding, "encode").encode(text, handler);
            byte[] marked = Arrays.copyOf(MARK, body.length + 3);
            System.arraycopy(body, 0, marked, 3, body.length);
            return marked;
        }
        Codec codec = codec(name, encoding, "encode");
        if (Predicates.isAscii(text) && codec.extendsAscii()) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        return codec.encode(text, handler);
    }

    /** Decodes; UnicodeDecodeError, or LookupError for unknown names. */
    public static String decode(byte[] bytes, String encoding, String handler) {
        String name = normalise(encoding);
        if (name.equals("utf_8_sig")) {
            boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3);
            byte[] body = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
            return codec("utf_8", encoding, "decode").decode(body, handler);
        }
        return codec(name, encoding, "decode").decode(bytes, handler);
    }

    /** Refuses text that holds half of a surrogate pair, which no program's text can hold: UnicodeEncodeError. */
    public static void refuseHalves(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                encode(text, "utf-8", "strict");
                return;
            }
        }
    }

    /** The name by which Python's documentation lists an encoding, such as {@code utf-8}; LookupError. */
    public static String canonicalName(String encoding) {
        String name = normalise(encoding);
        if (name.equals("utf_8_sig")) {
            return "utf-8-sig";
        }
        Codec codec = codec(name, encoding, "encode");
        if (codec.name.equals("latin-1")) {
            return "iso8859-1";
        }
        return codec.name.equals("charmap") ? name.replace('_', '-') : codec.name;
    }

    private static String normalise(String encoding) {
        if (encoding.equals("utf-8")) {
            return "utf_8";
        }
        return encoding.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static final class Shared {
        static final Codec UTF_8 = new Utf8Codec();
        static final Codec ASCII = TableCodec.upTo("ascii", 128);
        static final Codec LATIN_1 = TableCodec.upTo("latin-1", 256);
    }

    private static Codec codec(String name, String given, String action) {
        return switch (name) {
            case "utf_8", "utf8", "u8", "utf", "cp65001", "utf8_ucs2", "utf8_ucs4" -> Shared.UTF_8;
            case "ascii", "us_ascii", "646", "us", "iso646_us", "ansi_x3.4_1968" -> Shared.ASCII;
            case "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "8859", "cp819", "iso_ir_100" ->
                Shared.LATIN_1;
            case "utf_16", "utf16", "u16" -> new WideCodec("utf-16", 2, false, true);
            case "utf_16_le", "utf_16le", "unicodelittleunmarked" -> new WideCodec("utf-16-le", 2, false, false);
            case "utf_16_be", "utf_16be", "unicodebigunmarked" -> new WideCodec("utf-16-be", 2, true, false);
            case "utf_32", "utf32", "u32" -> new WideCodec("utf-32", 4, false, true);
            case "utf_32_le", "utf_32le" -> new WideCodec("utf-32-le", 4, false, false);
            case "utf_32_be", "utf_32be" -> new WideCodec("utf-32-be", 4, true, false);
            case "unicode_escape", "unicodeescape" -> new EscapeCodec(false);
            case "raw_unicode_escape", "rawunicodeescape" -> new EscapeCodec(true);
            default -> table(name, given, action);
        };
    }

    private static Codec table(String name, String given, String action) {
        if (NOT_TEXT.contains(name)) {
            throw Errors.lookupError(
                    "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", given, action);
        }
        if (REFUSED.contains(name)) {
            throw Errors.unsupported("the encoding '" + given + "'");
        }
        String java = javaName(name);
        if (java == null || !Charset.isSupported(java)) {
            throw Errors.lookupError("unknown encoding: %s", given);
        }
        return TableCodec.of(Charset.forName(java));
    }

    private static String javaName(String name) {
        String digits = name.replaceAll("[^0-9_]", "");
        if (name.matches("(windows_|cp)125[0-8]")) {
            return "windows-" + digits.replace("_", "");
        }
        if (name.matches("(cp|ibm)[0-9]{3}")) {
            return "IBM" + digits;
        }
        if (name.matches("iso_?8859_[0-9]+")) {
            return "ISO-8859-" + name.substring(name.lastIndexOf('_') + 1);
        }
        return switch (name) {
            case "koi8_r" -> "KOI8-R";
            case "koi8_u" -> "KOI8-U";
            case "latin_9", "latin9" -> "ISO-8859-15";
            case "latin2", "latin_2" -> "ISO-8859-2";
            default -> null;
        };
    }
}
