// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** The conversions of {@code %} formatting of bytes; results are Latin-1 text. */
final class BytesConversion extends PercentConversion {
    @Override
    String convert(PercentSpec spec, Object value) {
        return switch (spec.type) {
            case 's', 'b' -> cut(spec, content(value));
            case 'r' -> cut(spec, Representation.ascii(value));
            default -> super.convert(spec, value);
        };
    }

    @Override
    RuntimeException unsupported(PercentSpec spec) {
        return spec.type < 128
                ? unsupported(spec, true)
                : Errors.overflowError("character argument not in range(0x110000)");
    }

    private static String content(Object value) {
        byte[] bytes = Buffers.orNull(value);
        if (bytes == null && Attributes.lookupSpecial(value, "__bytes__") != null) {
            Object result = Calls.special(value, "__bytes__");
            if (!(OuroInstance.unwrap(result) instanceof OuroBytes made)) {
                throw Errors.typeError("__bytes__ returned non-bytes (type %s)", Types.name(result));
            }
            bytes = made.bytes;
        }
        if (bytes == null) {
            throw Errors.typeError(
                    "%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'",
                    Types.name(value));
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    String character(Object value) {
        byte[] bytes = Buffers.ownOrNull(value);
        if (bytes != null && bytes.length == 1) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (bytes != null || !Numbers.isInteger(value) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("%c requires an integer in range(256) or a single byte");
        }
        if (!(Numbers.index(value) instanceof Long code) || code < 0 || code > 255) {
            throw Errors.overflowError("%c arg not in range(256)");
        }
        return Character.toString((char) (long) code);
    }

    @Override
    double real(Object value) {
        try {
            return super.real(value);
        } catch (OuroError error) {
            if (isTypeError(error)) {
                throw Errors.typeError("float argument required, not %s", Types.name(value));
            }
            throw error;
        }
    }

    @Override
    String decimalName(PercentSpec spec) {
        return spec.type == 'u' ? "u" : "d";
    }
}
