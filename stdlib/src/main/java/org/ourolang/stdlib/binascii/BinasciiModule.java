// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.binascii;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** The module {@code binascii}. */
public final class BinasciiModule {
    private static final OuroClass ERROR =
            OuroClass.builtin("binascii", "Error", new OuroClass[] {ExceptionTypes.VALUE_ERROR}, 0);
    private static final OuroClass INCOMPLETE =
            OuroClass.builtin("binascii", "Incomplete", new OuroClass[] {ExceptionTypes.EXCEPTION}, 0);
    private static final long POLYNOMIAL = 0x1021;

    private BinasciiModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder module = new ModuleBuilder("binascii");
        module.type(ERROR);
        module.type(INCOMPLETE);
        module.function("b2a_base64(data, /, *, newline=True)", BinasciiModule::toBase64);
        module.function("a2b_base64(data, /, *, strict_mode=False)",
                (data, strict) -> new OuroBytes(new Base64Text(text(data), Truth.isTrue(strict)).decode()));
        for (String name : new String[] {"hexlify", "b2a_hex"}) {
            module.function(name + "(data, sep=<unrepresentable>, bytes_per_sep=1)", BinasciiModule::toHexadecimal);
        }
        for (String name : new String[] {"unhexlify", "a2b_hex"}) {
            module.function(name + "(hexstr, /)", (Fn1) BinasciiModule::fromHexadecimal);
        }
        module.function("crc32(data, crc=0, /)", BinasciiModule::crc32);
        module.function("crc_hqx(data, crc, /)", BinasciiModule::crcOfBinHex);
        module.function("a2b_uu(data, /)", (Fn1) data -> new OuroBytes(UuText.decode(text(data))));
        module.function(
                "b2a_uu(data, /, *, backtick=False)",
                (data, backtick) -> new OuroBytes(UuText.encode(bytes(data), Truth.isTrue(backtick))));
        module.function(
                "a2b_qp(data, header=False)",
                (data, header) -> new OuroBytes(QuotedPrintable.decode(text(data), Truth.isTrue(header))));
        module.function(
                "b2a_qp(data, quotetabs=False, istext=True, header=False)",
                (data, tabs, isText, header) -> new OuroBytes(new QuotedPrintable(
                        bytes(data), Truth.isTrue(tabs), Truth.isTrue(isText), Truth.isTrue(header))
                        .encode()));
        return module.module();
    }

    static OuroError error(String message) {
        return Errors.raise(ERROR, message);
    }

    private static byte[] bytes(Object data) {
        byte[] found = orNull(data);
        if (found == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.name(data));
        }
        return found;
    }

    private static byte[] orNull(Object data) {
        return data instanceof String ? null : Buffers.orNull(data);
    }

    private static byte[] text(Object data) {
        if (data instanceof String string) {
            if (string.chars().anyMatch(c -> c > 127)) {
                throw Errors.valueError("string argument should contain only ASCII characters");
            }
            return string.getBytes(StandardCharsets.US_ASCII);
        }
        byte[] found = orNull(data);
        if (found == null) {
            throw Errors.typeError("argument should be bytes, buffer or ASCII string, not '%s'", Types.name(data));
        }
        return found;
    }

    private static Object toBase64(Object data, Object newline) {
        byte[] encoded = Base64.getEncoder().encode(bytes(data));
        if (Truth.isTrue(newline)) {
            encoded = Arrays.copyOf(encoded, encoded.length + 1);
            encoded[encoded.length - 1] = '\n';
        }
        return new OuroBytes(encoded);
    }

    private static Object toHexadecimal(Object data, Object separator, Object group) {
        byte[] source = bytes(data);
        byte[] digits = HexFormat.of().formatHex(source).getBytes(StandardCharsets.US_ASCII);
        long width = Numbers.asSize(group);
        if (separator == null) {
            return new OuroBytes(digits);
        }
        byte[] between = separator instanceof String string
                ? string.getBytes(StandardCharsets.ISO_8859_1)
                : bytes(separator);
        if (between.length != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        if (width == 0) {
            return new OuroBytes(digits);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < source.length; i++) {
            long counted = width > 0 ? source.length - i : i;
            if (i > 0 && counted % width == 0) {
                out.write(between[0]);
            }
            out.write(digits, 2 * i, 2);
        }
        return new OuroBytes(out.toByteArray());
    }

    private static Object fromHexadecimal(Object digits) {
        byte[] source = text(digits);
        if (source.length % 2 != 0) {
            throw error("Odd-length string");
        }
        byte[] result = new byte[source.length / 2];
        for (int i = 0; i < source.length; i++) {
            int digit = source[i] < 0 ? -1 : Character.digit(source[i], 16);
            if (digit < 0) {
                throw error("Non-hexadecimal digit found");
            }
            result[i / 2] = (byte) (result[i / 2] << 4 | digit);
        }
        return new OuroBytes(result);
    }

    private static Object crc32(Object data, Object start) {
        byte[] source = bytes(data);
        long register = ~Numbers.asSize(start) & 0xFFFFFFFFL;
        if (register == 0xFFFFFFFFL) {
            CRC32 crc = new CRC32();
            crc.update(source);
            return crc.getValue();
        }
        for (byte each : source) {
            register ^= each & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                register = (register & 1) == 0 ? register >>> 1 : register >>> 1 ^ 0xEDB88320L;
            }
        }
        return ~register & 0xFFFFFFFFL;
    }

    private static Object crcOfBinHex(Object data, Object start) {
        long register = Numbers.asSize(start) & 0xFFFF;
        for (byte each : bytes(data)) {
            register ^= (each & 0xFFL) << 8;
            for (int bit = 0; bit < 8; bit++) {
                register = register << 1 ^ ((register & 0x8000) == 0 ? 0 : POLYNOMIAL);
                register &= 0xFFFF;
            }
        }
        return register;
    }
}
